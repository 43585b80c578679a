package org.waymark.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.cases.exclusion.KeepOut;
import org.waymark.web.Missing;

/** Decides about a report that waits: it joins the case that it names, or opens a new one. Decided twice, the first holds. */
@ApplicationScoped
class SettleReport {

    private final ReportRows reports;
    private final WaitingReports waiting;
    private final SubmitReport submit;
    private final SteppedAside steppedAside;
    private final KeepOut keepingOut;
    private final Clock clock;

    SettleReport(ReportRows reports, WaitingReports waiting, SubmitReport submit, SteppedAside steppedAside, KeepOut keepingOut,
            Clock clock) {
        this.reports = reports;
        this.waiting = waiting;
        this.submit = submit;
        this.steppedAside = steppedAside;
        this.keepingOut = keepingOut;
        this.clock = clock;
    }

    /** Into the case that it names; empty if somebody has decided already. */
    @Transactional
    public Optional<Placed> join(Actor actor, UUID id) {
        return stillWaiting(actor, id).map(report -> {
            var named = putBefore(actor, id);
            if (!named.isOfCase()) {
                throw new Missing();
            }
            submit.join(actor, report, new CaseId(named.namedCase()), clock.instant());
            keepOut(actor, report);
            return new Placed(id, new CaseReference(named.namedReference()));
        });
    }

    /** Into a new case, owned by whoever decides; empty if somebody has decided already. */
    @Transactional
    public Optional<Placed> open(Actor actor, UUID id) {
        return stillWaiting(actor, id).map(report -> {
            var placed = submit.open(actor, report, clock.instant());
            keepOut(actor, report);
            return placed;
        });
    }

    /** Who stepped aside from the report does not see its case either. */
    private void keepOut(Actor actor, Report report) {
        steppedAside.from(report.id).forEach(person -> keepingOut.carryOver(actor, new CaseId(report.caseId), person));
    }

    private Optional<Report> stillWaiting(Actor actor, UUID id) {
        var report = reports.lockedWhoseverItIs(id);
        return putBefore(actor, id).settled() ? Optional.empty() : report;
    }

    private WaitingReport putBefore(Actor actor, UUID id) {
        return waiting.before(actor, id).orElseThrow(() -> reports.refused(actor));
    }
}
