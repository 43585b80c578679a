package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** The word that says how a published number is meant. */
public enum Qualifier {

    EXACT("exact"), AT_LEAST("at-least"), MORE_THAN("more-than"), ABOUT("about"), NEARLY("nearly"), ALMOST("almost");

    private static final Percentage NOTHING = Percentage.points(0);
    private static final Percentage HALF_A_POINT = new Percentage(BigInteger.ONE, BigInteger.TWO);

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    public static Optional<Qualifier> ofCode(String code) {
        return Stream.of(values()).filter(qualifier -> qualifier.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** As it stands before a number in a sentence: "at least ", and nothing where the number is meant exactly. */
    String beforeANumber() {
        return this == EXACT ? "" : code.replace('-', ' ') + " ";
    }

    /** A share is rounded to as many decimals as were published and then compared; "about" compares the unrounded one. */
    boolean holdsOfPercentage(Percentage share, BigDecimal published) {
        var compared = this == ABOUT ? share : share.roundedLike(published);
        return holds(compared.minus(Percentage.of(published)), NOTHING);
    }

    /** A fraction compares the unrounded share; a bare one holds within half a point. */
    boolean holdsOfFraction(Percentage share, Percentage fraction) {
        return holds(share.minus(fraction), HALF_A_POINT);
    }

    /** Empty where the word has no measure for counts: "about", "nearly" and "almost" speak of points of a share. */
    Optional<Boolean> holdsOfCount(long actual, long published) {
        return switch (this) {
            case EXACT -> Optional.of(actual == published);
            case AT_LEAST -> Optional.of(actual >= published);
            case MORE_THAN -> Optional.of(actual > published);
            case ABOUT, NEARLY, ALMOST -> Optional.empty();
        };
    }

    /** Whether a published share names one number: "about" and "more than" leave it open on purpose. */
    boolean namesTheShare() {
        return this != ABOUT && this != MORE_THAN;
    }

    private boolean holds(Percentage above, Percentage leeway) {
        return switch (this) {
            case EXACT -> above.isBetween(NOTHING.minus(leeway), leeway);
            case AT_LEAST -> above.compareTo(NOTHING) >= 0;
            case MORE_THAN -> above.compareTo(NOTHING) > 0;
            case ABOUT -> above.isBetween(Percentage.points(-1), Percentage.points(1));
            case NEARLY, ALMOST -> above.isBetween(Percentage.points(-3), NOTHING);
        };
    }
}
