package org.waymark.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.OpenCase;
import org.waymark.intake.section.Word;
import org.waymark.ledger.Ledger;

/** Makes a draft a report: it is counted, and opens a case, joins the one it names, or is put before those who can decide. */
@ApplicationScoped
public class SubmitReport {

    private final ReportRows reports;
    private final SealedWords words;
    private final Placing placing;
    private final SteppedAside steppedAside;
    private final OpenCase openCase;
    private final Audit audit;
    private final Ledger ledger;
    private final Session database;
    private final Clock clock;

    SubmitReport(ReportRows reports, SealedWords words, Placing placing, SteppedAside steppedAside, OpenCase openCase, Audit audit, Ledger ledger,
            Session database, Clock clock) {
        this.reports = reports;
        this.words = words;
        this.placing = placing;
        this.steppedAside = steppedAside;
        this.openCase = openCase;
        this.audit = audit;
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /** However often it is sent, it is submitted once. */
    @Transactional
    public Placed submit(Actor actor, UUID id, Optional<CaseReference> named) {
        var report = reports.locked(actor, id).orElseThrow(() -> reports.refused(actor));
        if (report.isSubmitted()) {
            return placing.of(report);
        }
        var now = clock.instant();
        count(actor, report, now);
        return named.map(reference -> join(actor, report, reference, now)).orElseGet(() -> open(actor, report, now));
    }

    /** The author may know the person: what she has typed so far is put before supervisors, and she sees it no more. Once is enough. */
    @Transactional
    public void handOver(Actor actor, UUID id) {
        if (steppedAside.has(actor, id)) {
            return;
        }
        var report = reports.locked(actor, id).filter(found -> !found.isSubmitted() && !found.isStopped()).orElseThrow(() -> reports.refused(actor));
        var now = clock.instant();
        count(actor, report, now);
        steppedAside.add(actor, id, now);
        wait(report, null, null, now);
        audit.append(actor, AuditAction.REPORT_HANDED_OVER, id.toString());
    }

    @Transactional
    public boolean isHandedOver(Actor actor, UUID id) {
        return steppedAside.has(actor, id);
    }

    private void count(Actor actor, Report report, Instant now) {
        if (report.isStopped()) {
            throw new ChangedMeanwhile();
        }
        RefusedReport.ifAny(report.stated().refusals(now));
        report.submit(now);
        words.noteContacts(report);
        audit.append(actor, AuditAction.REPORT_SUBMITTED, report.id.toString());
        ledger.enter(List.of(report.stated().cell()));
    }

    /** Opens a case with what the report says; whoever does it owns the case. */
    Placed open(Actor actor, Report report, Instant now) {
        var file = openCase.open(actor, report.circumstances(), words.read(report, Word.SAFE_CONTACT));
        join(actor, report, file.id(), now);
        return new Placed(report.id, file.reference());
    }

    void join(Actor actor, Report report, CaseId caseId, Instant now) {
        words.giveTo(report, caseId);
        report.join(caseId, actor.id(), now);
        audit.append(actor, AuditAction.REPORT_JOINED, caseId, report.id.toString());
    }

    /** What happens to a hidden case and to one that does not exist differs in nothing that the author could see or time. */
    private Placed join(Actor actor, Report report, CaseReference reference, Instant now) {
        var named = placing.named(actor, reference);
        if (named.filter(Placing.NamedCase::permitted).isPresent()) {
            join(actor, report, new CaseId(named.get().id()), now);
            return new Placed(report.id, reference);
        }
        var hidden = named.map(Placing.NamedCase::id).orElse(null);
        wait(report, reference.value(), hidden, now);
        audit.append(actor, AuditAction.REPORT_PUT_BEFORE_OWNER, hidden == null ? null : new CaseId(hidden), report.id.toString());
        return Placed.waiting(report.id);
    }

    private void wait(Report report, String reference, UUID named, Instant now) {
        database.createNativeMutationQuery("""
                insert into intake.waiting (report_id, named_reference, named_case_id, put_at)
                values (:report, cast(:reference as text), cast(:case as uuid), :now)""")
                .setParameter("report", report.id)
                .setParameter("reference", reference, String.class)
                .setParameter("case", named == null ? null : named.toString(), String.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
