package org.waymark.statistics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The published rules of disclosure control: counts under the threshold are suppressed, others are rounded to the base. */
public record Rules(int threshold, int base) {

    /** The lowest threshold; it may only be raised. */
    public static final int LOWEST = 5;
    /** A percentage of fewer than this many says too little and gives away too much. */
    public static final int FEWEST_OF_A_SHARE = 20;
    public static final Rules USUAL = new Rules(LOWEST, LOWEST);

    public Rules {
        if (threshold < LOWEST || base != LOWEST) {
            throw new IllegalArgumentException("The threshold is at least " + LOWEST + " and counts are rounded to base " + LOWEST + ".");
        }
    }

    /** To the nearest multiple of the base. */
    public long rounded(long count) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP).longValueExact() * base;
    }
}
