package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.waymark.intake.section.Line;
import org.waymark.intake.section.Section;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** What the page of a section shows around its questions: the way to the others, and a clash with another tab. */
@TemplateData
record SectionPage(UUID id, Section section, int version, boolean begun, boolean dangerNow, List<Step> steps, Theirs theirs, String submittedTo,
        EarlierContact earlier) {

    static SectionPage of(Draft draft, Section section) {
        return new SectionPage(draft.id(), section, draft.version(section), draft.standing() != Draft.Standing.NOT_BEGUN, draft.dangerNow(),
                stepsOf(draft, section), null, null, EarlierContact.NONE);
    }

    static List<Step> stepsOf(Draft draft, Section here) {
        return Arrays.stream(Section.values())
                .map(section -> new Step(section.title(), "/reports/" + draft.id() + "/" + section.path(), draft.has(section), section == here))
                .toList();
    }

    /** The page as it was read, in that version. */
    SectionPage at(int seen) {
        return new SectionPage(id, section, seen, begun, dangerNow, steps, theirs, submittedTo, earlier);
    }

    /** The page with what is known of an earlier contact. */
    SectionPage with(EarlierContact known) {
        return new SectionPage(id, section, version, begun, dangerNow, steps, theirs, submittedTo, known);
    }

    /** The page beside what stands there now. */
    SectionPage beside(Draft draft) {
        var now = draft.has(section) && draft.answers().containsKey(section)
                ? new Theirs(London.inWords(draft.saved().get(section).at()), draft.answers().get(section).lines())
                : null;
        return new SectionPage(id, section, version, begun, dangerNow, steps, now, draft.placed().map(Placed::address).orElse(null), earlier);
    }

    public String title() {
        return "Log a report: " + section.title();
    }

    public String address() {
        return "/reports/" + id;
    }

    public String action() {
        return address() + "/" + section.path();
    }

    public boolean isLast() {
        return section.next().isEmpty();
    }

    /** A section in the way through the report. */
    @TemplateData
    record Step(String title, String href, boolean saved, boolean here) {
    }

    /** What was saved meanwhile, and when. */
    @TemplateData
    record Theirs(String at, List<Line> lines) {
    }
}
