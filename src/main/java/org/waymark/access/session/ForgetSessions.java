package org.waymark.access.session;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Forgets sessions that were last seen long ago, whether they were ended or left. */
@ApplicationScoped
public class ForgetSessions {

    private final org.hibernate.Session database;

    ForgetSessions(org.hibernate.Session database) {
        this.database = database;
    }

    /** How many were last seen before this moment. */
    @Transactional(TxType.MANDATORY)
    public long count(Instant moment) {
        return database.createNativeQuery("select count(*) from access.session where last_seen_at < :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** As many as a batch takes; how many were forgotten. */
    @Transactional(TxType.MANDATORY)
    public int lastSeenBefore(Instant moment, int most) {
        return database.createNativeMutationQuery("""
                delete from access.session where id_hash in (
                    select id_hash from access.session where last_seen_at < :moment limit :most)""")
                .setParameter("moment", moment)
                .setParameter("most", most)
                .executeUpdate();
    }
}
