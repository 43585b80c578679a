package org.waymark.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseReference;

/** Finds where reports belong: the case that one is in, the case that one names. */
@ApplicationScoped
class Placing {

    private final Session database;
    private final Clock clock;

    Placing(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the author finds her submitted report; once it has waited, that stays the receipt, whatever was decided. */
    Placed of(Report report) {
        return database.createNativeQuery("""
                select c.reference from cases.case_file c
                where c.id = :case and not exists (select 1 from intake.waiting w where w.report_id = :report)""", String.class)
                .setParameter("case", report.caseId)
                .setParameter("report", report.id)
                .getResultStream().findFirst()
                .map(reference -> new Placed(report.id, new CaseReference(reference)))
                .orElse(Placed.waiting(report.id));
    }

    /** The case of this reference and whether the actor may open it: one query, whether it is hidden or does not exist. */
    Optional<NamedCase> named(Actor actor, CaseReference reference) {
        var query = database.createNativeQuery("select c.id, " + CaseAccess.CONDITION + " as permitted from cases.case_file c where c.reference = :reference",
                NamedCase.class);
        return AccessParameters.bind(query, actor, clock.instant())
                .setParameter("reference", reference.value())
                .getResultStream().findFirst();
    }

    /** A case that a report names. */
    record NamedCase(UUID id, boolean permitted) {
    }
}
