package org.waymark.statistics.disclosure.knowledge;

/** Numbers that fit everything published: the true ones, but for these. */
public record Witness(int[] unknowns, long[] numbers) {

    public static final Witness TRUTH = new Witness(new int[0], new long[0]);

    /** What it says of an unknown whose true number is given. */
    public long of(int unknown, long truth) {
        for (int i = 0; i < unknowns.length; i++) {
            if (unknowns[i] == unknown) {
                return numbers[i];
            }
        }
        return truth;
    }
}
