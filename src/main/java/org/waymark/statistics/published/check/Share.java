package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a whole, both known, with the words for it ("361 of 995") and how those numbers were found that were not published. */
record Share(long part, long whole, String inWords, List<String> foundBy) {

    static Optional<Share> of(Statement statement, Counts counts) {
        return statement.figure().measure().equals(KnownMeasures.CHANGE_ON_YEAR_BEFORE)
                ? change(statement.figure().of(KnownMeasures.RECORDED_OFFENCES), counts).or(() -> plain(statement, counts))
                : plain(statement, counts);
    }

    Percentage percentage() {
        return Percentage.of(part, whole);
    }

    BigDecimal recomputed() {
        return percentage().rounded(1);
    }

    private static Optional<Share> plain(Statement statement, Counts counts) {
        return counts.of(statement).flatMap(part -> counts.denominatorOf(statement)
                .filter(whole -> whole.value() > 0)
                .map(whole -> new Share(part.value(), whole.value(), part.printed() + " of " + whole.printed(), foundBy(part, whole))));
    }

    private static Optional<Share> change(Figure recorded, Counts counts) {
        return counts.of(recorded).flatMap(later -> counts.of(recorded.aYearEarlier())
                .filter(earlier -> earlier.value() > 0)
                .map(earlier -> new Share(later.value() - earlier.value(), earlier.value(),
                        "(%s %s %s) / %s".formatted(later.printed(), Plain.MINUS, earlier.printed(), earlier.printed()),
                        foundBy(later, earlier))));
    }

    private static List<String> foundBy(Count... counts) {
        return Stream.of(counts).map(Count::foundBy).flatMap(Optional::stream).toList();
    }
}
