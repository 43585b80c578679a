package org.waymark.statistics;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.table.Question;
import org.waymark.statistics.table.Row;

/**
 * The way from a count to its cases: the list of cases with filters that say the same. There is none where the list cannot
 * say the same, such as for a region, several outcomes at once or the month of an outcome.
 */
final class CasesBehind {

    private static final Set<Dimension> FILTERS = EnumSet.of(Dimension.FORCE, Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.OFFENCE, Dimension.OUTCOME);

    private CasesBehind() {
    }

    static Optional<String> of(Question question, Row row) {
        var codes = row.measure().numerator().codes();
        var one = codes.isEmpty() || codes.keySet().equals(Set.of("outcome")) && codes.get("outcome").size() == 1;
        var some = row.figure().numerator().orElse(0L) > 0;
        if (question.basis() != Basis.RECORDED || row.measure().kind() == Measure.Kind.CHANGE || !one || !some || !FILTERS.containsAll(question.by())) {
            return Optional.empty();
        }
        var months = row.group().monthsOf(question.window());
        var filters = new LinkedHashMap<String, String>();
        row.group().by().stream().filter(dimension -> !dimension.isTime()).forEach(dimension -> filters.put(dimension.code(), row.group().codeOf(dimension)));
        codes.values().forEach(outcomes -> filters.put("outcome", outcomes.iterator().next()));
        filters.put("recorded-from", months.getFirst().toString());
        filters.put("recorded-to", months.getLast().toString());
        return Optional.of(filters.entrySet().stream().map(filter -> filter.getKey() + "=" + filter.getValue()).collect(Collectors.joining("&", "/cases?", "")));
    }
}
