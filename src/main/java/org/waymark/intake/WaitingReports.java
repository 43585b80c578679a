package org.waymark.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.waymark.access.Actor;

/** The reports that wait for somebody to say where they belong: the owner of the case that one names, or a supervisor. */
@ApplicationScoped
class WaitingReports {

    private final Session database;

    WaitingReports(Session database) {
        this.database = database;
    }

    /** Those put before the actor, the longest waiting first. */
    List<WaitingReport> before(Actor actor) {
        return query(actor, null);
    }

    /** One that is or was put before the actor. */
    Optional<WaitingReport> before(Actor actor, UUID id) {
        return query(actor, id).stream().findFirst();
    }

    private List<WaitingReport> query(Actor actor, UUID id) {
        return database.createNativeQuery("""
                select r.id, r.received_at as received, r.channel, p.name as author, w.named_reference, w.named_case_id as named_case,
                    r.case_id is not null as settled
                from intake.waiting w join intake.report r on r.id = w.report_id join access.person p on p.id = r.author_id
                left join cases.case_file c on c.id = w.named_case_id
                where (:supervisor or c.owner_id = :actor)
                and case when cast(:id as uuid) is null then r.case_id is null else r.id = cast(:id as uuid) end
                order by w.put_at, r.id""", WaitingReport.class)
                .setParameter("actor", actor.id())
                .setParameter("supervisor", actor.isSupervisor())
                .setParameter("id", id == null ? null : id.toString())
                .getResultList();
    }
}
