package org.waymark.statistics.disclosure;

/** One end that a demand has to reach: at least, or at most, this number. */
record Goal(Demand demand, boolean up, long number) {

    boolean isReachedBy(long value) {
        return up ? value >= number : value <= number;
    }
}
