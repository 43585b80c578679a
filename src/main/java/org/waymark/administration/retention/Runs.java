package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** What the nights did, and what an admin has confirmed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Runs {

    private final Session database;
    private final Audit audit;
    private final Clock clock;

    Runs(Session database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    void log(Actor itself, Run run) {
        database.createNativeMutationQuery("""
                insert into administration.retention_run (at, ended_at, outcome, due, cases, reports, sessions, failed)
                values (:at, :now, :outcome, :due, :cases, :reports, :sessions, :failed)""")
                .setParameter("at", run.at())
                .setParameter("now", clock.instant())
                .setParameter("outcome", run.outcome())
                .setParameter("due", run.due())
                .setParameter("cases", run.cases())
                .setParameter("reports", run.reports())
                .setParameter("sessions", run.sessions())
                .setParameter("failed", run.failed())
                .executeUpdate();
        audit.append(itself, AuditAction.RETENTION_RUN, "%s due=%d cases=%d reports=%d sessions=%d failed=%d"
                .formatted(run.outcome(), run.due(), run.cases(), run.reports(), run.sessions(), run.failed()));
    }

    List<Run> newestFirst(int most) {
        return database.createNativeQuery("select at, outcome, due, cases, reports, sessions, failed from administration.retention_run order by id desc limit :most", Run.class)
                .setParameter("most", most)
                .getResultList();
    }

    void confirm(Actor actor, String what, int cases) {
        database.createNativeMutationQuery("""
                insert into administration.retention_confirmation (what, cases, at, by_id) values (:what, :cases, :now, :by)""")
                .setParameter("what", what)
                .setParameter("cases", cases)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate();
        audit.append(actor, AuditAction.RETENTION_CONFIRMED, what + " " + cases);
    }

    /** How many cases an admin has confirmed since the last run that was carried out; 0 where none has. */
    int confirmedCases() {
        return database.createNativeQuery("""
                select coalesce(max(cases), 0) from administration.retention_confirmation where what = 'TOO_MANY'
                and at > coalesce((select max(at) from administration.retention_run where outcome = 'DONE'), '-infinity')""", Integer.class)
                .getSingleResult();
    }

    /** One night: done, or refused because of the clock or because too many cases were due. */
    record Run(Instant at, String outcome, int due, int cases, int reports, int sessions, int failed) {

        static final String DONE = "DONE";
        static final String CLOCK = "CLOCK";
        static final String TOO_MANY = "TOO_MANY";
    }
}
