package org.waymark.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.CaseId;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Line;
import org.waymark.intake.section.Section;
import org.waymark.intake.section.Word;

/** What the reports of a case say in codes, in words to be read; what was typed freely stands in the vault. */
@ApplicationScoped
public class ToldReports {

    private static final Set<String> SOMEBODY_ELSE = Set.of("FAMILY_FRIEND", "PROFESSIONAL", "OTHER");

    private final ReportRows reports;

    ToldReports(ReportRows reports) {
        this.reports = reports;
    }

    @Transactional(TxType.MANDATORY)
    public List<Told> of(CaseId caseId) {
        return reports.find("caseId = ?1 order by receivedAt, id", caseId.value()).stream()
                .map(report -> new Told(report.id, report.receivedAt, !SOMEBODY_ELSE.contains(report.contactedBy), answersOf(report)))
                .toList();
    }

    private static List<Line> answersOf(Report report) {
        return Arrays.stream(Section.values())
                .flatMap(section -> report.answers(section, withoutWords(section)).lines().stream())
                .filter(line -> !line.value().equals(Line.NOT_GIVEN))
                .toList();
    }

    private static Map<Word, String> withoutWords(Section section) {
        return Answers.unasked(section).words();
    }

    /** A report: when it came, whether the victim made it, as far as we know, and its coded answers. */
    public record Told(UUID id, Instant received, boolean byVictim, List<Line> answers) {
    }
}
