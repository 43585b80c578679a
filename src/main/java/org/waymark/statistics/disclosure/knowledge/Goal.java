package org.waymark.statistics.disclosure.knowledge;

/** One end that a demand has to reach: at least, or at most, this number. */
public record Goal(Demand demand, boolean up, long number) {

    public boolean isReachedBy(long value) {
        return up ? value >= number : value <= number;
    }
}
