package org.waymark.intake;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Staff;
import org.waymark.intake.section.Answers;
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

        static Part of(Answers answers, boolean identity) {
            return new Part(answers.section().title(), identity ? answers.lines() : answers.linesWithoutIdentity());
        }
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

        /** @param identity whether the reader may see just now who the person is */
        ReportInFull read(Report report, boolean identity) {
            var author = staff.withId(report.authorId).map(Staff.Colleague::name).orElse("somebody");
            return new ReportInFull(London.inWords(report.submittedAt), author, Arrays.stream(Section.values())
                    .map(section -> Part.of(words.answers(report, section), identity)).toList());
        }
    }
}
