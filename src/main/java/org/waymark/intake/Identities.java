package org.waymark.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.CaseId;
import org.waymark.intake.section.Line;
import org.waymark.intake.section.Word;

/** Who the person of a case is, as the reports say: to be asked only while it may be shown. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Identities {

    private final ReportRows reports;
    private final SealedWords words;

    Identities(ReportRows reports, SealedWords words) {
        this.reports = reports;
        this.words = words;
    }

    /** Each answer once, what was said last first. */
    public List<Line> of(CaseId caseId) {
        var newestFirst = reports.list("caseId = ?1 order by receivedAt desc", caseId.value());
        return Stream.of(
                line("Name", newestFirst, Word.NAME),
                line("Phone", newestFirst, Word.PHONE),
                line("E-mail", newestFirst, Word.EMAIL),
                line("Accounts", newestFirst, Word.HANDLES)).filter(Objects::nonNull).toList();
    }

    private Line line(String label, List<Report> reports, Word word) {
        var said = reports.stream().map(report -> words.read(report, word)).filter(text -> !text.isEmpty()).distinct().toList();
        return said.isEmpty() ? null : Line.of(label, String.join("\n", said));
    }
}
