package org.waymark.statistics.published.check;

import java.util.List;
import java.util.Optional;

/** Two measures of one area and window with the same count and share: one may have been copied from the other. */
final class CopyingError {

    private CopyingError() {
    }

    static List<String> suspectedOf(Statement statement, SourceFigures source) {
        return source.statements().stream()
                .filter(other -> other.isOfSameAreaAndWindowAs(statement))
                .filter(other -> !other.figure().measure().equals(statement.figure().measure()))
                .filter(other -> sameCount(statement, other, source) && sameShare(statement, other, source))
                .map(other -> "same count and share as " + other.id() + " (" + other.figure().measure() + "): a possible copying error")
                .toList();
    }

    private static boolean sameCount(Statement one, Statement other, SourceFigures source) {
        return same(source.countOf(one).map(Count::value), source.countOf(other).map(Count::value));
    }

    private static boolean sameShare(Statement one, Statement other, SourceFigures source) {
        return same(one.percent().map(Percentage::of), other.percent().map(Percentage::of))
                || same(source.shareOf(one).map(Share::percentage), source.shareOf(other).map(Share::percentage));
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }
}
