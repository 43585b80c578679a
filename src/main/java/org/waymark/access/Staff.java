package org.waymark.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Everybody who has ever signed in; a case can be given to one of them, and a history names them. */
@ApplicationScoped
public class Staff implements PanacheRepositoryBase<Person, UUID> {

    /** The subject under which Waymark itself acts at night; no provider signs it in. */
    private static final String ITSELF = "waymark:itself";

    private final Clock clock;

    Staff(Clock clock) {
        this.clock = clock;
    }

    /** The member of staff behind this subject; met for the first time, she is noted. Safe against two first requests at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID met(String subject, String name) {
        getEntityManager().createNativeQuery("""
                insert into access.person (id, subject, name, first_seen) values (:id, :subject, :name, :now)
                on conflict (subject) do update set name = excluded.name where access.person.name <> excluded.name""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return find("subject", subject).firstResult().id;
    }

    /** Waymark itself, for what is done by the clock and by nobody. */
    public Actor itself() {
        return new Actor(met(ITSELF, "Waymark"), "Waymark", Set.of(), Set.of());
    }

    public List<Colleague> everybody() {
        return list("subject <> ?1 order by name", ITSELF).stream().map(person -> new Colleague(person.id, person.name)).toList();
    }

    public Optional<Colleague> withId(UUID id) {
        return findByIdOptional(id).map(person -> new Colleague(person.id, person.name));
    }

    /** The names behind these ids, for histories. */
    public Map<UUID, String> names() {
        return listAll().stream().collect(Collectors.toMap(person -> person.id, person -> person.name));
    }

    /** A member of staff by id and name. */
    public record Colleague(UUID id, String name) {
    }
}
