package org.waymark.statistics;

import java.math.BigDecimal;

/** Where a share lies with 95 % confidence, in percent. */
record Interval(BigDecimal low, BigDecimal high) {

    boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
