package org.waymark.intake;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Staff;
import org.waymark.intake.section.Line;
import org.waymark.intake.section.Section;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A submitted report with all its answers, for those who may read it: who logged it, when, and what was said. */
@TemplateData
record ReportInFull(String logged, String author, List<Part> parts) {

    /** A section with its answers. */
    @TemplateData
    record Part(String title, List<Line> lines) {
    }

    /** Reads reports back. */
    @ApplicationScoped
    static class Reader {

        private final SealedWords words;
        private final Staff staff;

        Reader(SealedWords words, Staff staff) {
            this.words = words;
            this.staff = staff;
        }

        ReportInFull read(Report report) {
            var author = staff.withId(report.authorId).map(Staff.Colleague::name).orElse("somebody");
            return new ReportInFull(London.inWords(report.submittedAt), author, Arrays.stream(Section.values())
                    .map(section -> new Part(section.title(), words.answers(report, section).lines())).toList());
        }
    }
}
