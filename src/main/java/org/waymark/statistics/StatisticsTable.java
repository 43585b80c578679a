package org.waymark.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question, the same for page, CSV and JSON. It has no coverage where nothing was known on the as-at day,
 * and says from which day on it can be asked.
 */
record StatisticsTable(Question question, Optional<LocalDate> knownSince, Optional<Coverage> coverage, List<Row> rows) {

    static StatisticsTable answering(Question question, Known known) {
        if (known.wasNotKnownOn(question.asAt())) {
            return new StatisticsTable(question, known.since(), Optional.empty(), notKnown(question));
        }
        return new Tabulation(question, known).table();
    }

    boolean isNotKnown() {
        return coverage.isEmpty();
    }

    /** Without groups a row a measure says so; with groups nobody knows which there were. */
    private static List<Row> notKnown(Question question) {
        return question.by().isEmpty()
                ? question.measures().stream().map(measure -> new Row(new Group(List.of(), List.of()), measure, Figure.NONE, Optional.empty())).toList()
                : List.of();
    }
}
