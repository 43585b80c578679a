package org.waymark.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.table.Interval;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;

import io.quarkus.qute.TemplateData;

/**
 * A line of a table on a page: the names of its group and measure, and its numbers as people read them. The first number leads
 * to its cases where a list of cases can show exactly those.
 */
@TemplateData
public record FigureLine(String measure, String group, List<String> names, List<String> numbers, String cases, boolean again) {

    /** What was not known on the as-at day. */
    static final String NOT_KNOWN = "[x]";

    /** Where all lines are of a single measure its name is left out, and the numbers that it never has. */
    static List<FigureLine> of(StatisticsTable table, List<Row> rows, Optional<Measure.Kind> single, LocalDate today) {
        var lines = new ArrayList<FigureLine>();
        for (var row : rows) {
            var again = !lines.isEmpty() && lines.getLast().group.equals(codes(row));
            lines.add(new FigureLine(row.measure().name(), codes(row), names(table, row, single), numbers(table, row, single), casesOf(table, row, today), again));
        }
        return lines;
    }

    /** All groups together; not where the groups share one whole, nor for a change. */
    static FigureLine total(StatisticsTable table, Measure measure) {
        if (table.isNotKnown() || table.question().by().isEmpty() || measure.across().isPresent() || measure.kind() == Measure.Kind.CHANGE) {
            return null;
        }
        var row = table.rowsOf(measure, List.of()).getFirst();
        var names = new ArrayList<String>(List.of("All together"));
        for (int empty = 1; empty < table.question().by().size(); empty++) {
            names.add("");
        }
        return new FigureLine(measure.name(), "all", names, numbers(table, row, Optional.of(measure.kind())), null, false);
    }

    private static String codes(Row row) {
        return String.join(" ", row.group().codes());
    }

    private static List<String> names(StatisticsTable table, Row row, Optional<Measure.Kind> single) {
        var names = new ArrayList<>(row.group().names());
        if (single.isEmpty() || table.question().by().isEmpty()) {
            names.add(row.measure().kind() == Measure.Kind.CHANGE ? row.measure().label() + ": difference, out of the earlier number" : row.measure().label());
        }
        return names;
    }

    /** The list of cases shows what is known today. */
    private static String casesOf(StatisticsTable table, Row row, LocalDate today) {
        return Optional.of(table.question()).filter(question -> question.asAt().equals(today)).flatMap(question -> CasesBehind.of(question, row)).orElse(null);
    }

    private static List<String> numbers(StatisticsTable table, Row row, Optional<Measure.Kind> single) {
        var figure = row.figure();
        var numbers = new ArrayList<String>();
        numbers.add(figure.numerator().map(InWords::grouped).orElse(table.isNotKnown() ? NOT_KNOWN : ""));
        if (!single.equals(Optional.of(Measure.Kind.COUNT))) {
            numbers.add(figure.denominator().map(InWords::grouped).orElse(""));
            numbers.add(figure.percent().map(InWords::percent).orElse(""));
        }
        if (single.isEmpty() || single.get() == Measure.Kind.SHARE) {
            numbers.add(figure.interval().map(FigureLine::words).orElse(""));
        }
        if (table.question().basis() == Basis.RECORDED) {
            numbers.add(row.notYetAssigned().map(InWords::grouped).orElse(""));
        }
        return numbers;
    }

    private static String words(Interval interval) {
        return interval.low() + " to " + interval.high();
    }
}
