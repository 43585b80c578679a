package org.waymark.statistics.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;

/**
 * The answer to a question, the same for page, CSV and JSON. It has no coverage where nothing was known on the as-at day,
 * and says from which day on it can be asked.
 */
public record StatisticsTable(Question question, Known known, Optional<Coverage> coverage, List<Row> rows) {

    public static StatisticsTable answering(Question question, Known known) {
        if (known.wasNotKnownOn(question.asAt())) {
            return new StatisticsTable(question, known, Optional.empty(), notKnown(question));
        }
        return new Tabulation(question, known).table();
    }

    public boolean isNotKnown() {
        return coverage.isEmpty();
    }

    public Optional<LocalDate> knownSince() {
        return known.since();
    }

    /** The same cells asked for one measure and split otherwise: a total, or the groups of one dimension. */
    public List<Row> rowsOf(Measure measure, List<Dimension> by) {
        return answering(question.of(measure, by), known).rows();
    }

    /** The measure over everything that the table counts. */
    public Figure totalOf(Measure measure) {
        return rowsOf(measure, List.of()).stream().map(Row::figure).findFirst().orElse(Figure.NONE);
    }

    public List<Row> rowsOf(Measure measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }

    /** The first month with a case of each force, where a change was asked for. */
    public Map<String, YearMonth> firstMonths() {
        return known.firstMonths();
    }

    /** Without groups a row a measure says so; with groups nobody knows which there were. */
    private static List<Row> notKnown(Question question) {
        return question.by().isEmpty()
                ? question.measures().stream().map(measure -> new Row(new Group(List.of(), List.of()), measure, Figure.NONE, Optional.empty())).toList()
                : List.of();
    }
}
