package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to stay unknown: a small count, or the small difference of two numbers that were published for it.
 *
 * @param minus the unknown that is taken off, or NONE
 * @param threshold under which a count is small
 * @param table in which the count stands
 */
record Demand(int unknown, int minus, int threshold, String table) {

    static final int NONE = -1;
    /**
     * How far a difference may be told at least. It has a sign, so that it has no ends to reach; two shown numbers of the
     * same size always leave it as wide as the span of the smallest counts.
     */
    static final int WIDTH_OF_A_DIFFERENCE = Rules.LOWEST - 1;

    boolean isDifference() {
        return minus != NONE;
    }

    /** The ends to try, in this order, until it is met. A difference may open to either side. */
    List<Goal> goals(long truth) {
        if (!isDifference()) {
            return List.of(new Goal(this, false, 1), new Goal(this, false, 0), new Goal(this, true, threshold));
        }
        var goals = new ArrayList<Goal>();
        for (boolean up : new boolean[] { true, false }) {
            for (int off = WIDTH_OF_A_DIFFERENCE; off > 0; off--) {
                goals.add(new Goal(this, up, up ? truth + off : truth - off));
            }
        }
        return goals;
    }

    /** Whether enough is open, where it may be anything from least to most. */
    boolean isMetBy(long least, long most) {
        return isDifference() ? most - least >= WIDTH_OF_A_DIFFERENCE : least <= 1 && most >= threshold;
    }
}
