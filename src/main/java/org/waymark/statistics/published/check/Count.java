package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many there are of a figure: as published, or found, and then how it was found. */
record Count(long value, boolean inferred, Optional<String> foundBy) {

    private static final String MARK = " (inferred)";

    static Count published(long value) {
        return new Count(value, false, Optional.empty());
    }

    static Count publishedIn(Statement other, long value) {
        return new Count(value, false, Optional.of(Plain.number(value) + " comes from " + other.id()));
    }

    static Count sumOf(List<Count> parts) {
        var sum = parts.stream().mapToLong(Count::value).reduce(0, Math::addExact);
        var inferred = parts.stream().anyMatch(Count::inferred);
        return new Count(sum, inferred, Optional.of(parts.stream().map(Count::printed).collect(Collectors.joining(" + "))
                + " = " + Plain.number(sum) + (inferred ? MARK : "")));
    }

    static Count onlyWholeNumber(long value, BigDecimal percent) {
        return new Count(value, true,
                Optional.of(Plain.number(value) + " is the only whole number that gives " + Plain.percent(percent) + MARK));
    }

    /** The same number as it serves another statement. */
    Count comingFrom(Statement other) {
        return new Count(value, inferred, Optional.of(printed() + " comes from " + other.id() + (inferred ? MARK : "")));
    }

    String printed() {
        return Plain.number(value);
    }
}
