package org.waymark.statistics.disclosure.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.Rules;

/**
 * What has to stay unknown: a small count, or the small difference of two numbers that were published for it.
 *
 * @param minus the unknown that is taken off, or NONE
 * @param threshold under which a count is small
 * @param table in which the count stands
 */
public record Demand(int unknown, int minus, int threshold, String table) {

    public static final int NONE = -1;
    /**
     * How far a difference may be told at least. It has a sign, so that it has no ends to reach; two shown numbers of the
     * same size always leave it as wide as the span of the smallest counts.
     */
    static final int WIDTH_OF_A_DIFFERENCE = Rules.LOWEST - 1;

    public boolean isDifference() {
        return minus != NONE;
    }

    public IntStream unknowns() {
        return isDifference() ? IntStream.of(unknown, minus) : IntStream.of(unknown);
    }

    /** The ends that have to be reached, where it is known to reach from least to most: of a difference the one or the other. */
    public List<Goal> ends(long least, long most) {
        return isDifference()
                ? List.of(new Goal(this, true, least + WIDTH_OF_A_DIFFERENCE), new Goal(this, false, most - WIDTH_OF_A_DIFFERENCE))
                : List.of(new Goal(this, false, 1), new Goal(this, true, threshold));
    }

    /** The ends and what lies before and behind them, in the order in which to try. */
    public List<Goal> steps(long truth) {
        if (!isDifference()) {
            return List.of(new Goal(this, false, 1), new Goal(this, false, 0), new Goal(this, true, threshold));
        }
        return Stream.of(true, false).flatMap(up -> IntStream.rangeClosed(1, WIDTH_OF_A_DIFFERENCE).map(i -> 1 + WIDTH_OF_A_DIFFERENCE - i)
                .mapToObj(off -> new Goal(this, up, up ? truth + off : truth - off))).toList();
    }

    /** Whether enough is open, where it may be anything from least to most. */
    public boolean isMetBy(long least, long most) {
        return isDifference() ? most - least >= WIDTH_OF_A_DIFFERENCE : least <= 1 && most >= threshold;
    }
}
