package org.waymark.statistics.disclosure;

/** From where to where a number may lie, both ends included. */
record Span(long least, long most) {

    /** More than anybody counts: there is no upper end. */
    static final long ENDLESS = 1L << 40;

    static Span of(long number) {
        return new Span(number, number);
    }

    static Span from(long least) {
        return new Span(least, ENDLESS);
    }

    /** What is left of an endless span once other numbers are taken off it is endless too. */
    boolean isEndless() {
        return most >= ENDLESS / 2;
    }

    boolean isFixed() {
        return least == most;
    }

    boolean has(long number) {
        return least <= number && number <= most;
    }

    long nearestTo(long number) {
        return Math.clamp(number, least, most);
    }

    /** What remains where both are known. */
    Span meet(Span other) {
        return new Span(Math.max(least, other.least), Math.min(most, other.most));
    }
}
