package org.waymark.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.waymark.access.Actor;

/** Who stepped aside from a report because she may know the person. */
@ApplicationScoped
class SteppedAside {

    private final Session database;

    SteppedAside(Session database) {
        this.database = database;
    }

    boolean has(Actor actor, UUID report) {
        return from(report).contains(actor.id());
    }

    List<UUID> from(UUID report) {
        return database.createNativeQuery("select person_id from intake.exclusion where report_id = :report", UUID.class)
                .setParameter("report", report)
                .getResultList();
    }

    void add(Actor actor, UUID report, Instant now) {
        database.createNativeMutationQuery("insert into intake.exclusion (report_id, person_id, since) values (:report, :person, :now)")
                .setParameter("report", report)
                .setParameter("person", actor.id())
                .setParameter("now", now)
                .executeUpdate();
    }
}
