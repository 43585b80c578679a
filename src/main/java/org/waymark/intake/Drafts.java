package org.waymark.intake;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.intake.Draft.Standing;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Section;
import org.waymark.web.Refused;

/** Opens a report for its author, to anybody else it is missing. */
@ApplicationScoped
class Drafts {

    private final ReportRows reports;
    private final SavedSections sections;
    private final SealedWords words;
    private final Placing placing;
    private final Clock clock;

    Drafts(ReportRows reports, SavedSections sections, SealedWords words, Placing placing, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.words = words;
        this.placing = placing;
        this.clock = clock;
    }

    /** The draft with the answers of the sections asked for, as far as they are saved. */
    @Transactional
    public Draft open(Actor actor, UUID id, Collection<Section> wanted) {
        return reports.ofAuthor(actor, id).map(report -> draft(report, wanted)).orElseGet(() -> Draft.notBegun(id, clock.instant()));
    }

    /** The same for somebody who needs it begun. */
    @Transactional
    public Draft begun(Actor actor, UUID id, Collection<Section> wanted) {
        return reports.ofAuthor(actor, id).map(report -> draft(report, wanted)).orElseThrow(() -> reports.refused(actor));
    }

    private Draft draft(Report report, Collection<Section> wanted) {
        var saved = sections.of(report.id);
        var answers = new EnumMap<Section, Answers>(Section.class);
        if (!report.isSubmitted()) {
            wanted.stream().filter(saved::containsKey).forEach(section -> answers.put(section, words.answers(report, section)));
        }
        var refusals = report.isSubmitted() ? List.<Refused>of() : report.stated().refusals(clock.instant());
        return new Draft(report.id, report.startedAt, standingOf(report), report.inDanger.equals("YES"), saved, answers, refusals,
                Optional.of(report).filter(Report::isSubmitted).map(placing::of));
    }

    private static Standing standingOf(Report report) {
        return report.isSubmitted() ? Standing.SUBMITTED : report.isStopped() ? Standing.STOPPED : Standing.OPEN;
    }
}
