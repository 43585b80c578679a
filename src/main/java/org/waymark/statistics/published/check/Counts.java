package org.waymark.statistics.published.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The counts of one source. One that a statement lacks is taken from the same source, area and window and from nowhere else,
 * in this order: the count of another statement of the same measure; its parts added; the only whole number that gives
 * the published share. What is found this way serves other statements too.
 */
final class Counts {

    private final Map<Figure, List<Statement>> serving;
    private final SortedSet<Area> areas;
    private final Map<Statement, Optional<Count>> ofStatements = new IdentityHashMap<>();
    private final Map<Figure, Optional<Count>> ofFigures = new HashMap<>();
    private final Map<Figure, List<Count>> sums = new HashMap<>();

    Counts(Collection<Statement> source, Set<Statement> servingNoOther) {
        serving = source.stream()
                .filter(statement -> !servingNoOther.contains(statement))
                .sorted(Comparator.comparing(Statement::id))
                .collect(groupingBy(Statement::figure));
        areas = source.stream().map(statement -> statement.figure().area()).collect(toCollection(TreeSet::new));
    }

    /** The count that a statement publishes, else the one found for it. */
    Optional<Count> of(Statement statement) {
        return once(ofStatements, statement, () -> statement.count().map(Count::published)
                .or(() -> published(statement.figure()))
                .or(() -> added(statement.figure()))
                .or(() -> inferred(statement))
                .or(() -> inferredElsewhere(statement.figure())));
    }

    /** The count of a figure as it serves any statement. */
    Optional<Count> of(Figure figure) {
        return once(ofFigures, figure, () -> published(figure).or(() -> added(figure)).or(() -> inferredElsewhere(figure)));
    }

    /** The denominator that a statement publishes; of an outcome measure else the recorded offences; of another else none. */
    Optional<Count> denominatorOf(Statement statement) {
        return statement.denominator().map(Count::published)
                .or(() -> KnownMeasures.isOfOutcomes(statement.figure().measure())
                        ? of(statement.figure().of(KnownMeasures.RECORDED_OFFENCES))
                        : Optional.empty());
    }

    /** Every sum that the figure is, where all its parts are known. */
    List<Count> sumsOf(Figure figure) {
        return once(sums, figure, () -> Sums.of(figure, areas).stream().map(this::sum).flatMap(Optional::stream).toList());
    }

    /** Which whole numbers give the share that a statement publishes; empty where it names no share, or there is no denominator. */
    Optional<WholeNumbers> givingTheShareOf(Statement statement) {
        if (!statement.qualifier().namesTheShare() || statement.figure().measure().equals(KnownMeasures.CHANGE_ON_YEAR_BEFORE)) {
            return Optional.empty();
        }
        return statement.percent().flatMap(percent -> denominatorOf(statement)
                .filter(whole -> whole.value() > 0)
                .map(whole -> WholeNumbers.partsOf(whole.value(), percent)));
    }

    private Optional<Count> published(Figure figure) {
        return theOneOf(figure, statement -> statement.count().map(count -> Count.publishedIn(statement, count)));
    }

    private Optional<Count> added(Figure figure) {
        return sumsOf(figure).stream().findFirst();
    }

    private Optional<Count> inferred(Statement statement) {
        return givingTheShareOf(statement)
                .filter(numbers -> numbers.only().isPresent())
                .map(numbers -> Count.onlyWholeNumber(numbers.only().getAsLong(), statement.percent().orElseThrow()));
    }

    private Optional<Count> inferredElsewhere(Figure figure) {
        return theOneOf(figure, statement -> inferred(statement).map(count -> count.comingFrom(statement)));
    }

    /** Where a source gives two different counts of one figure, neither is taken. */
    private Optional<Count> theOneOf(Figure figure, Function<Statement, Optional<Count>> given) {
        var counts = serving.getOrDefault(figure, List.of()).stream().map(given).flatMap(Optional::stream).toList();
        return counts.stream().mapToLong(Count::value).distinct().count() == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    private Optional<Count> sum(List<Figure> parts) {
        var counts = parts.stream().map(this::of).flatMap(Optional::stream).toList();
        return counts.size() == parts.size() ? Optional.of(Count.sumOf(counts)) : Optional.empty();
    }

    /** Found once and kept; finding one may need others, which are always of smaller areas or simpler measures. */
    private static <K, V> V once(Map<K, V> kept, K key, Supplier<V> finding) {
        var value = kept.get(key);
        if (value == null) {
            value = finding.get();
            kept.put(key, value);
        }
        return value;
    }
}
