package org.waymark.administration.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** The certificates of erasures. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Certificates {

    private final Session database;

    Certificates(Session database) {
        this.database = database;
    }

    public Optional<Certificate> find(UUID id) {
        return database.createNativeQuery("select id, ground, at from administration.erasure where id = :id", Certificate.class)
                .setParameter("id", id)
                .getResultStream().findFirst();
    }

    public List<Certificate> newestFirst(int most) {
        return database.createNativeQuery("select id, ground, at from administration.erasure order by at desc, id limit :most", Certificate.class)
                .setParameter("most", most)
                .getResultList();
    }
}
