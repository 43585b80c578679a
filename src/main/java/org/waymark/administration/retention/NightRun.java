package org.waymark.administration.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Staff;
import org.waymark.access.session.ForgetSessions;
import org.waymark.administration.erasure.EraseCase;
import org.waymark.administration.retention.Runs.Run;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.intake.EraseReports;
import org.waymark.intake.EraseReports.Ending;
import org.waymark.web.Missing;
import org.waymark.web.Refused;
import org.waymark.web.Trace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Erases at night what has been kept for its time: one replica at a time, one case a transaction, so that a night that was cut
 * off goes on where it stopped. It does nothing while the clock cannot be believed, or where more is due than anybody expects.
 */
@ApplicationScoped
class NightRun {

    private static final Logger LOG = Logger.getLogger(NightRun.class);
    private static final String LOCK = "hashtextextended('administration.retention', 0)";
    private static final int BATCH = 100;

    private final DataSource database;
    private final Heartbeat heartbeat;
    private final Periods periods;
    private final DueCases cases;
    private final Runs runs;
    private final EraseCase erasing;
    private final EraseReports reports;
    private final ForgetSessions sessions;
    private final RetentionSettings settings;
    private final Audit audit;
    private final Staff staff;
    private final Clock clock;

    NightRun(DataSource database, Heartbeat heartbeat, Periods periods, DueCases cases, Runs runs, EraseCase erasing, EraseReports reports,
            ForgetSessions sessions, RetentionSettings settings, Audit audit, Staff staff, Clock clock) {
        this.database = database;
        this.heartbeat = heartbeat;
        this.periods = periods;
        this.cases = cases;
        this.runs = runs;
        this.erasing = erasing;
        this.reports = reports;
        this.sessions = sessions;
        this.settings = settings;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    @Scheduled(cron = "{waymark.retention.cron}", timeZone = "Europe/London", concurrentExecution = ConcurrentExecution.SKIP)
    void atNight() {
        run();
    }

    /** Empty where another replica is at it. */
    Optional<Run> run() {
        try (var connection = database.getConnection()) {
            if (!locked(connection)) {
                return Optional.empty();
            }
            try {
                return Optional.of(runAlone());
            } finally {
                ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The night run cannot be locked.", cause);
        }
    }

    private Run runAlone() {
        var itself = staff.itself();
        var run = judged(itself);
        QuarkusTransaction.requiringNew().run(() -> runs.log(itself, run));
        if (run.outcome().equals(Run.DONE)) {
            LOG.infof("Retention: %d cases and %d reports erased, %d failed.", run.cases(), run.reports(), run.failed());
        } else {
            LOG.warnf("Retention did nothing (%s). An admin has to look at /admin/retention.", run.outcome());
        }
        return run;
    }

    private Run judged(Actor itself) {
        var began = clock.instant();
        var end = QuarkusTransaction.requiringNew().call(() -> periods.endOf(RecordClass.CLOSED_CASES));
        var due = Math.toIntExact(QuarkusTransaction.requiringNew().call(() -> cases.count(end)));
        if (!heartbeat.pulse().isSteady()) {
            return new Run(began, Run.CLOCK, due, 0, 0, 0, 0);
        }
        if (due > QuarkusTransaction.requiringNew().call(() -> Math.max(settings.mostOf(cases.all()), runs.confirmedCases()))) {
            return new Run(began, Run.TOO_MANY, due, 0, 0, 0, 0);
        }
        var ended = eraseCases(itself, end);
        return new Run(began, Run.DONE, due, ended.erased, eraseReports(itself), forgetSessions(), ended.failed);
    }

    private Ended eraseCases(Actor itself, Instant end) {
        var ended = new Ended();
        var after = new UUID(0, 0);
        for (var batch = next(end, after); !batch.isEmpty(); batch = next(end, after)) {
            for (var id : batch) {
                ended.count(() -> erase(itself, id, end));
                after = id.value();
            }
        }
        return ended;
    }

    private List<CaseId> next(Instant end, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> cases.next(end, after, BATCH));
    }

    /** A case that was reopened after the batch was read is not due any more, and stays. */
    private void erase(Actor itself, CaseId id, Instant end) {
        QuarkusTransaction.requiringNew().run(() -> erasing.eraseWhere(itself, id, "RETENTION", () -> cases.isDue(id, end)));
    }

    private int eraseReports(Actor itself) {
        return inBatches(() -> batch(itself, RecordClass.DRAFTS, Ending.NOT_SUBMITTED))
                + inBatches(() -> batch(itself, RecordClass.STOPPED_REPORTS, Ending.STOPPED))
                + inBatches(() -> batch(itself, RecordClass.WAITING_REPORTS, Ending.WAITING));
    }

    private int forgetSessions() {
        return inBatches(() -> QuarkusTransaction.requiringNew().call(() -> sessions.lastSeenBefore(periods.endOf(RecordClass.SESSIONS), BATCH)));
    }

    private static int inBatches(IntSupplier batch) {
        var all = 0;
        for (var erased = batch.getAsInt(); erased > 0; erased = batch.getAsInt()) {
            all += erased;
        }
        return all;
    }

    private int batch(Actor itself, RecordClass records, Ending ending) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var erased = reports.endedBefore(ending, periods.endOf(records), BATCH);
            if (erased > 0) {
                audit.append(itself, AuditAction.REPORTS_FORGOTTEN, records.name() + " " + erased);
            }
            return erased;
        });
    }

    private static boolean locked(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(" + LOCK + ")");
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** How many cases went and how many could not; one that a hold or a colleague was quicker with, or that was reopened, is neither. */
    private static final class Ended {

        private int erased;
        private int failed;

        private void count(Runnable erasure) {
            try {
                erasure.run();
                erased++;
            } catch (Refused | Missing keptOrGone) {
                LOG.debug("A case is kept or gone already.");
            } catch (RuntimeException cause) {
                LOG.error("A case cannot be erased; the next night tries again: " + Trace.of(cause));
                failed++;
            }
        }
    }
}
