package org.waymark.intake;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** Ends a draft that will not become a report: stopped because the person is under 18, or discarded. */
@ApplicationScoped
class EndDraft {

    private final ReportRows reports;
    private final SavedSections sections;
    private final SealedWords words;
    private final Audit audit;
    private final Clock clock;

    EndDraft(ReportRows reports, SavedSections sections, SealedWords words, Audit audit, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps channel and time and nothing else. Where nothing was saved yet, nothing is. */
    @Transactional
    public void stop(Actor actor, UUID id) {
        reports.locked(actor, id).filter(report -> !report.isSubmitted() && !report.isStopped()).ifPresent(report -> {
            report.stop(clock.instant());
            words.destroy(id);
            sections.keepContactOnly(id);
            audit.append(actor, AuditAction.REPORT_STOPPED, id.toString());
        });
    }

    /** Leaves nothing; a submitted report is not a draft any more and stays. */
    @Transactional
    public void discard(Actor actor, UUID id) {
        var report = reports.locked(actor, id).orElseThrow(() -> reports.refused(actor));
        if (!report.isSubmitted()) {
            words.destroy(id);
            reports.delete(report);
            audit.append(actor, AuditAction.REPORT_DISCARDED, id.toString());
        }
    }
}
