package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact percentage, kept as a fraction of whole numbers: 361 of 995 is 7220/199 and not 36.28. */
record Percentage(BigInteger numerator, BigInteger denominator) implements Comparable<Percentage> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    Percentage {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("There is no share of nothing");
        }
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Percentage of(long part, long whole) {
        return new Percentage(BigInteger.valueOf(part).multiply(HUNDRED), BigInteger.valueOf(whole));
    }

    static Percentage of(BigDecimal published) {
        return new Percentage(published.unscaledValue(), BigInteger.TEN.pow(published.scale()));
    }

    static Percentage points(int points) {
        return new Percentage(BigInteger.valueOf(points), BigInteger.ONE);
    }

    /** Rounded once, half-up, from the exact value. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    Percentage roundedLike(BigDecimal published) {
        return of(rounded(published.scale()));
    }

    Percentage minus(Percentage other) {
        return new Percentage(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    boolean isBetween(Percentage low, Percentage high) {
        return compareTo(low) >= 0 && compareTo(high) <= 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
