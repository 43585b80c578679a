package org.waymark.statistics.table;

import java.math.BigDecimal;

/** Where a share lies with 95 % confidence, in percent. */
public record Interval(BigDecimal low, BigDecimal high) {

    public boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
