package org.waymark.statistics.published.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where one area's published count equals that of a larger area which contains it, and another part has a count above 0,
 * the smaller one must be wrong: it disagrees and serves no other.
 */
final class LargerArea {

    private record MeasureAndWindow(String measure, Window window) {
    }

    private final Counts counts;

    private LargerArea(Counts counts) {
        this.counts = counts;
    }

    /** The statements that cannot be right, each with the reason. */
    static Map<Statement, String> contradicting(Collection<Statement> source) {
        var rule = new LargerArea(new Counts(source, Set.of()));
        var contradicting = new HashMap<Statement, String>();
        source.stream()
                .sorted(Comparator.comparing(Statement::id))
                .collect(groupingBy(one -> new MeasureAndWindow(one.figure().measure(), one.figure().window())))
                .values()
                .forEach(alike -> alike.forEach(one -> rule.reason(one, alike).ifPresent(reason -> contradicting.put(one, reason))));
        return contradicting;
    }

    private Optional<String> reason(Statement smaller, List<Statement> alike) {
        return alike.stream()
                .filter(larger -> area(larger).contains(area(smaller)) && equalCounts(smaller, larger))
                .flatMap(larger -> alike.stream()
                        .filter(part -> area(larger).contains(area(part)) && area(part).isApartFrom(area(smaller)))
                        .filter(part -> value(part) > 0)
                        .map(part -> reason(smaller, larger, part)))
                .findFirst();
    }

    private boolean equalCounts(Statement smaller, Statement larger) {
        return smaller.count().isPresent() && value(larger) == smaller.count().get();
    }

    private String reason(Statement smaller, Statement larger, Statement part) {
        var whole = value(larger);
        var other = value(part);
        var equal = "%s is also the count of the larger area (%s), of which another part has %s (%s)"
                .formatted(Plain.number(whole), larger.id(), Plain.number(other), part.id());
        var isTheRest = area(larger).without(area(smaller)).equals(area(part)) && other <= whole;
        return isTheRest
                ? equal + "; " + Plain.number(whole) + " " + Plain.MINUS + " " + Plain.number(other) + " = " + Plain.number(whole - other)
                : equal;
    }

    /** Below every count where none is known. */
    private long value(Statement statement) {
        return counts.of(statement).map(Count::value).orElse(-1L);
    }

    private static Area area(Statement statement) {
        return statement.figure().area();
    }
}
