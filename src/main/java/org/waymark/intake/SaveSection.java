package org.waymark.intake;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Section;

/** Saves one section of a report; the first one saved begins the draft. */
@ApplicationScoped
public class SaveSection {

    private final ReportRows reports;
    private final SavedSections sections;
    private final SealedWords words;
    private final Audit audit;
    private final Clock clock;

    SaveSection(ReportRows reports, SavedSections sections, SealedWords words, Audit audit, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same answers sent twice are saved once.
     *
     * @throws ChangedMeanwhile if the section is no longer in the version whose page was read
     * @throws RefusedReport if the answers break a rule, by themselves or beside the other sections
     */
    @Transactional
    public void save(Actor actor, UUID id, int version, Answers answers) {
        var now = clock.instant();
        var begun = reports.begin(actor, id, now);
        var report = reports.locked(actor, id).orElseThrow(() -> reports.refused(actor));
        var section = answers.section();
        var saved = sections.of(id).get(section);
        if (saved != null && words.answers(report, section).equals(answers)) {
            return;
        }
        if (report.isSubmitted() || report.isStopped() || version != (saved == null ? 0 : saved.version())) {
            throw new ChangedMeanwhile();
        }
        report.take(answers);
        RefusedReport.ifAny(report.stated().refusals(now).stream().filter(refusal -> Section.asking(refusal.field()).orElse(null) == section).toList());
        words.write(report, answers);
        sections.save(id, section, actor, now);
        if (begun) {
            audit.append(actor, AuditAction.REPORT_STARTED, id.toString());
        }
        audit.append(actor, AuditAction.REPORT_SECTION_SAVED, id + " " + section);
    }
}
