package org.waymark.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;

/** The reports that wait for somebody to say where they belong: the owner of the case that one names, or a supervisor. */
@ApplicationScoped
class WaitingReports {

    /** Put before the actor: the case named is hers or of her team, or none is named and she is a supervisor; never past an exclusion. */
    static final String BEFORE = """
            from intake.waiting w join intake.report r on r.id = w.report_id join access.person p on p.id = r.author_id
            left join cases.case_file c on c.id = w.named_case_id
            where not exists (select 1 from intake.exclusion aside where aside.report_id = r.id and aside.person_id = :actor)
            and case when c.id is null then :supervisor
                else (c.owner_id = :actor or :supervisor and (c.team is null or c.team = any(cast(:teams as text[])))) and""" + " " + CaseAccess.CONDITION + """
                end
            """;

    private final Session database;
    private final Clock clock;

    WaitingReports(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        var query = database.createNativeQuery("""
                select r.id, r.received_at as received, r.channel, p.name as author, w.named_reference, w.named_case_id as named_case,
                    exists (select 1 from intake.exclusion e where e.report_id = r.id and e.person_id = r.author_id) as stepped_aside,
                    r.case_id is not null as settled
                """ + BEFORE + """
                and case when cast(:id as uuid) is null then r.case_id is null else r.id = cast(:id as uuid) end
                order by w.put_at, r.id""", WaitingReport.class);
        return AccessParameters.bind(query, actor, clock.instant())
                .setParameter("id", id == null ? null : id.toString())
                .getResultList();
    }
}
