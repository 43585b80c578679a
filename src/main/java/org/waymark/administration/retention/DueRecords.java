package org.waymark.administration.retention;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.session.ForgetSessions;
import org.waymark.intake.EraseReports;
import org.waymark.intake.EraseReports.Ending;

/** How many records of each class are due now, and how many will be within a month: counts and nothing else. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DueRecords {

    private static final Duration AHEAD = Duration.ofDays(30);

    private final Periods periods;
    private final DueCases cases;
    private final EraseReports reports;
    private final ForgetSessions sessions;

    DueRecords(Periods periods, DueCases cases, EraseReports reports, ForgetSessions sessions) {
        this.periods = periods;
        this.cases = cases;
        this.reports = reports;
        this.sessions = sessions;
    }

    long now(RecordClass records) {
        return count(records, periods.endOf(records));
    }

    long withinAMonth(RecordClass records) {
        return count(records, periods.endOf(records).plus(AHEAD));
    }

    private long count(RecordClass records, Instant endedBefore) {
        return switch (records) {
            case CLOSED_CASES -> cases.count(endedBefore);
            case DRAFTS -> reports.count(Ending.NOT_SUBMITTED, endedBefore);
            case STOPPED_REPORTS -> reports.count(Ending.STOPPED, endedBefore);
            case WAITING_REPORTS -> reports.count(Ending.WAITING, endedBefore);
            case SESSIONS -> sessions.count(endedBefore);
        };
    }
}
