package org.waymark.statistics;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.table.Question;
import org.waymark.statistics.table.Row;

/**
 * The way from a count to its cases: the list of cases with filters that say the same. There is none where the list cannot
 * say the same, such as for a region, several outcomes at once or the month of an outcome, and none from a count of few.
 */
final class CasesBehind {

    /** Below the threshold of disclosure control a count leads to no list: it would point at single people. */
    private static final long FEWEST = 5;
    private static final Set<Dimension> OF_OFFENCES = EnumSet.of(Dimension.FORCE, Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.OFFENCE, Dimension.OUTCOME);
    private static final Set<Dimension> OF_WITHDRAWALS = EnumSet.of(Dimension.FORCE, Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.REASON, Dimension.STAGE);

    private CasesBehind() {
    }

    static Optional<String> of(Question question, Row row) {
        var some = row.figure().numerator().orElse(0L) >= FEWEST;
        if (!some || row.measure().kind() == Measure.Kind.CHANGE) {
            return Optional.empty();
        }
        return switch (question.basis()) {
            case RECORDED -> list(question, row, OF_OFFENCES, "outcome", "outcome", "recorded");
            case WITHDRAWN -> list(question, row, OF_WITHDRAWALS, "status", "withdrawn", "withdrawn");
            case CLOSED, RECEIVED -> Optional.empty();
        };
    }

    /** @param counted the only code by which the measure may tell what it counts, and the filter that says the same */
    private static Optional<String> list(Question question, Row row, Set<Dimension> filtered, String counted, String filter, String time) {
        var codes = row.measure().numerator().codes();
        var one = codes.isEmpty() || codes.keySet().equals(Set.of(counted)) && codes.get(counted).size() == 1;
        if (!one || !filtered.containsAll(question.by())) {
            return Optional.empty();
        }
        var months = row.group().monthsOf(question.window());
        var filters = new LinkedHashMap<String, String>();
        row.group().by().stream().filter(dimension -> !dimension.isTime()).forEach(dimension -> filters.put(dimension.code(), row.group().codeOf(dimension)));
        codes.values().forEach(values -> filters.put(filter, values.iterator().next()));
        filters.put(time + "-from", months.getFirst().toString());
        filters.put(time + "-to", months.getLast().toString());
        return Optional.of(filters.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("&", "/cases?", "")));
    }
}
