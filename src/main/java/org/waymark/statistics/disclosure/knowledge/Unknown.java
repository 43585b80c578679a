package org.waymark.statistics.disclosure.knowledge;

import org.waymark.statistics.disclosure.CountId;

/**
 * One number that the reader does not know exactly: a count, over all releases in which it was the same.
 *
 * @param shown what is known of it where the newest release shows it, together with what earlier ones say
 * @param hidden what is known of it where the newest release suppresses it, together with what earlier ones say
 * @param state whether the newest release shows it
 * @param whole whether something adds up to it
 */
public record Unknown(CountId id, long truth, Span shown, Span hidden, State state, boolean whole) {

    /** A zero says much: like a count of about thirty. */
    private static final long ZERO = 6;

    /** What the newest release does with it, and may do. */
    public enum State {
        /** Not of the newest release, impossible, or shown by an earlier release: suppressing it would hide nothing. */
        GIVEN,
        SHOWN,
        /** Small, or suppressed before this computation began. */
        SUPPRESSED,
        /** Not small, and suppressed for the sake of others. */
        TAKEN
    }

    public Span span() {
        return state == State.SUPPRESSED || state == State.TAKEN ? hidden : shown;
    }

    public Unknown turned(State other) {
        return new Unknown(id, truth, shown, hidden, other, whole);
    }

    /**
     * What its loss costs a reader: a little more for large counts, and much more for a whole than for a part. The number of
     * binary digits stands for the logarithm that is usual, so that the cost is the same on every machine.
     */
    public long cost() {
        long size = truth == 0 ? ZERO : 1 + Long.SIZE - Long.numberOfLeadingZeros(truth);
        return whole ? 4 * size : size;
    }
}
