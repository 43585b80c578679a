package org.waymark.statistics.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, both integers. Its percentage is computed once, at output, half-up to one decimal. */
public record Share(long part, long whole) {

    /** The 97.5 % point of the normal distribution, for a 95 % interval. */
    private static final double Z = 1.959964;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole <= 0) {
            throw new IllegalArgumentException("Nothing is a share of " + whole + ".");
        }
    }

    /** Half-up away from zero on both sides, for changes can be negative. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Wilson's score interval (J. Am. Stat. Assoc. 22, 1927), which behaves at 0, at 100 and with few cases. */
    public Interval interval() {
        double n = whole;
        double p = part / n;
        double middle = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(rounded((middle - reach) / scale), rounded((middle + reach) / scale));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(Math.clamp(share, 0, 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
