package org.waymark.statistics.police.answers;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.layout.ColumnRole;
import org.waymark.web.FormErrors;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The page on which an answer is laid out: its beginning as it stands in the file, and a question for each column. */
@TemplateData
public record AnswerSheet(UUID file, List<Option> sheets, List<Line> beginning, AnswerForm form, FormErrors errors, List<Column> columns, boolean isProposed) {

    /** A row of the file, with the number it bears there. */
    @TemplateData
    public record Line(long number, List<String> cells) {
    }

    /** A column of the file: what it is called and what stands in it first. */
    @TemplateData
    public record Column(int place, String letters, String heading, String example, ColumnForm form, String roleError, String outcomeError, String periodError) {

        public String title() {
            return heading.isEmpty() ? "Column " + letters : "Column " + letters + ": " + heading;
        }
    }

    static AnswerSheet of(UUID file, List<String> sheets, List<SheetRow> beginning, SheetRow headings, AnswerForm form, FormErrors errors, boolean isProposed) {
        int width = Stream.concat(beginning.stream(), Stream.of(headings)).mapToInt(row -> row.cells().size()).max().orElse(0);
        var example = beginning.stream().filter(row -> row.number() > headings.number()).findFirst().orElse(headings);
        return new AnswerSheet(file, IntStream.range(0, sheets.size()).mapToObj(sheet -> Option.of(String.valueOf(sheet), sheets.get(sheet))).toList(),
                beginning.stream().map(row -> new Line(row.number(), IntStream.range(0, width).mapToObj(place -> shown(row.cell(place))).toList())).toList(),
                form, errors, IntStream.range(0, headings.cells().size()).mapToObj(place -> new Column(place, SheetRow.letters(place), shown(headings.cell(place)),
                        shown(example.cell(place)), form.column(place), errors.of("role-" + place), errors.of("outcome-" + place), errors.of("period-" + place))).toList(), isProposed);
    }

    public List<String> letters() {
        return beginning.isEmpty() ? List.of() : IntStream.range(0, beginning.getFirst().cells().size()).mapToObj(SheetRow::letters).toList();
    }

    public List<Option> forces() {
        return Force.all().stream().map(force -> Option.of(force.code(), force.shortName())).toList();
    }

    public List<Option> outcomes() {
        return Outcome.all().stream().map(outcome -> Option.of(outcome.code(), outcome.code() + " " + outcome.label())).toList();
    }

    public List<Option> roles() {
        return Stream.of(ColumnRole.values()).map(role -> Option.of(role.name(), role.label())).toList();
    }

    /** Whether an outcome or a period stands in the headings. */
    public boolean isSaidByHeadings() {
        return errors.isEmpty() && form.columns().stream().anyMatch(column -> !column.outcome().isEmpty() || !column.period().isEmpty());
    }

    /** Which of the two counts all columns of counts hold, as far as they hold the same. */
    public String askedCounts() {
        var said = form.columns().stream().map(ColumnForm::role).filter(ColumnRole::isCount).distinct().toList();
        return said.size() == 1 ? said.getFirst() : "";
    }

    public List<Option> counts() {
        return roles().stream().filter(role -> ColumnRole.isCount(role.code())).toList();
    }

    private static String shown(Cell cell) {
        return cell.text().length() > 60 ? cell.text().substring(0, 60) + "…" : cell.text();
    }
}
