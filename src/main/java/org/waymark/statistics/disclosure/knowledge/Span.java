package org.waymark.statistics.disclosure.knowledge;

/** From where to where a number may lie, both ends included. */
public record Span(long least, long most) {

    /** More than anybody counts: there is no upper end. */
    public static final long ENDLESS = 1L << 40;

    public static Span of(long number) {
        return new Span(number, number);
    }

    public static Span from(long least) {
        return new Span(least, ENDLESS);
    }

    /** What is left of an endless span once other numbers are taken off it is endless too. */
    public boolean isEndless() {
        return most >= ENDLESS / 2;
    }

    public boolean isFixed() {
        return least == most;
    }

    public boolean has(long number) {
        return least <= number && number <= most;
    }

    public long nearestTo(long number) {
        return Math.clamp(number, least, most);
    }

    /** What remains where both are known. */
    public Span meet(Span other) {
        return new Span(Math.max(least, other.least), Math.min(most, other.most));
    }
}
