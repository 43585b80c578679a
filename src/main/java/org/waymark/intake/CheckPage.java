package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.intake.section.Line;
import org.waymark.intake.section.Section;
import org.waymark.web.Refused;

import io.quarkus.qute.TemplateData;

/** All that was answered, read back before the report is logged, and what still speaks against that. */
@TemplateData
record CheckPage(UUID id, List<SectionPage.Step> steps, List<Part> parts, List<Problem> problems, boolean dangerNow) {

    static CheckPage of(Draft draft) {
        return new CheckPage(draft.id(), SectionPage.stepsOf(draft, null),
                Arrays.stream(Section.values()).map(section -> Part.of(draft, section)).toList(),
                draft.refusals().stream().map(refusal -> Problem.of(draft, refusal)).toList(), draft.dangerNow());
    }

    public String address() {
        return "/reports/" + id;
    }

    public String joining(CaseReference known) {
        return "Join this report to " + known;
    }

    public boolean isReady() {
        return problems.isEmpty();
    }

    /** A section with its answers. */
    @TemplateData
    record Part(String title, String href, boolean saved, List<Line> lines) {

        static Part of(Draft draft, Section section) {
            return new Part(section.title(), "/reports/" + draft.id() + "/" + section.path(), draft.has(section),
                    draft.has(section) ? draft.answers().get(section).lines() : List.of());
        }
    }

    /** What has to be put right first, and where. */
    @TemplateData
    record Problem(String sentence, String href) {

        static Problem of(Draft draft, Refused refusal) {
            var path = Section.asking(refusal.field()).map(section -> "/" + section.path() + "#" + refusal.field()).orElse("");
            return new Problem(refusal.getMessage(), "/reports/" + draft.id() + path);
        }
    }
}
