package org.waymark.statistics.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every measure that Waymark gives. One whose facts are not recorded yet is not listed. */
public final class Measures {

    private static final List<Measure> ALL = Stream.of(OutcomeMeasures.ALL, WithdrawalMeasures.ALL, ReportMeasures.ALL)
            .flatMap(List::stream).toList();

    private Measures() {
    }

    /** In the order in which tables show them. */
    public static List<Measure> all() {
        return ALL;
    }

    public static List<Measure> of(Topic topic) {
        return ALL.stream().filter(measure -> measure.topic() == topic).toList();
    }

    /** Those that a table has where none is asked for by name. */
    public static List<Measure> usuallyOf(Topic topic) {
        return of(topic).stream().filter(measure -> !measure.isApart()).toList();
    }

    public static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}
