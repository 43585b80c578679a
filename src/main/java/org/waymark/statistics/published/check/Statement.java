package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure or claim that somebody else published, as it was published: what is missing is missing, never 0,
 * and a percentage keeps its decimals.
 */
public record Statement(
        String id, String source, PublishedOn publishedOn, Figure figure, Qualifier qualifier,
        Optional<Long> count, Optional<Long> denominator, Optional<BigDecimal> percent, Optional<String> claim) {

    boolean isOf(Figure other) {
        return figure.equals(other);
    }

    boolean isOfSameAreaAndWindowAs(Statement other) {
        return figure.area().equals(other.figure.area()) && figure.window().equals(other.figure.window());
    }
}
