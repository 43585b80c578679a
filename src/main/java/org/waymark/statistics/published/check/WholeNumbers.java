package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** The whole numbers, from first to last, with which a percentage comes out as published when it is rounded half-up. */
record WholeNumbers(long first, long last) {

    private static final WholeNumbers NONE = new WholeNumbers(1, 0);

    /** The parts of a whole that give the percentage; a part is never more than its whole. */
    static WholeNumbers partsOf(long whole, BigDecimal percent) {
        var parts = new BigDecimal(whole).movePointLeft(2);
        return new WholeNumbers(
                Math.max(0, ceiling(parts.multiply(lowest(percent)), whole + 1)),
                ceiling(parts.multiply(beyond(percent)), whole + 1) - 1);
    }

    /** The wholes of which a part is the percentage. */
    static WholeNumbers wholesOf(long part, BigDecimal percent) {
        if (Long.signum(part) != percent.signum()) {
            return NONE;
        }
        if (part == 0) {
            return new WholeNumbers(1, Long.MAX_VALUE);
        }
        var hundredfold = new BigDecimal(Math.abs(part)).movePointRight(2);
        return new WholeNumbers(
                hundredfold.divide(beyond(percent.abs()), 0, RoundingMode.FLOOR).longValue() + 1,
                hundredfold.divide(lowest(percent.abs()), 0, RoundingMode.FLOOR).longValue());
    }

    boolean none() {
        return first > last;
    }

    OptionalLong only() {
        return first == last ? OptionalLong.of(first) : OptionalLong.empty();
    }

    boolean contains(long number) {
        return first <= number && number <= last;
    }

    long howMany() {
        return none() ? 0 : last - first + 1;
    }

    /** Half-up takes in the lower edge of a rounding … */
    private static BigDecimal lowest(BigDecimal percent) {
        return percent.subtract(halfAStep(percent));
    }

    /** … and not the upper one. */
    private static BigDecimal beyond(BigDecimal percent) {
        return percent.add(halfAStep(percent));
    }

    private static BigDecimal halfAStep(BigDecimal percent) {
        return new BigDecimal("0.5").movePointLeft(percent.scale());
    }

    private static long ceiling(BigDecimal number, long atMost) {
        return number.setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(atMost)).longValue();
    }
}
