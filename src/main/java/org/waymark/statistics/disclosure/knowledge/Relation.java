package org.waymark.statistics.disclosure.knowledge;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * What is known of a whole and its parts: the whole with the sign and the parts with the other one give exactly 0, or at most 0.
 *
 * @param unknowns the whole first, then its parts, each once
 */
public record Relation(int[] unknowns, int sign, boolean exact) {

    public int signOf(int unknown) {
        return unknowns[0] == unknown ? sign : -sign;
    }

    public long sum(IntToLongFunction numbers) {
        long sum = 0;
        for (int unknown : unknowns) {
            sum += signOf(unknown) * numbers.applyAsLong(unknown);
        }
        return sum;
    }

    /** By how far a sum breaks it. */
    public long brokenBy(long sum) {
        return exact ? Math.abs(sum) : Math.max(0, sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relation relation && exact == relation.exact && sign == relation.sign && Arrays.equals(unknowns, relation.unknowns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(unknowns);
    }
}
