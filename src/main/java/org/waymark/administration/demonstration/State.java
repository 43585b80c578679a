package org.waymark.administration.demonstration;

import java.time.Instant;
import java.time.YearMonth;

/** How far the loading of the demonstration has come: what was to be loaded, and what has been. */
record State(long seed, int cases, Instant until, int monthsLoaded, int casesLoaded, long lastPosting, boolean complete) {

    YearMonth nextMonth() {
        return MadeUpHelpline.firstMonth(until).plusMonths(monthsLoaded);
    }

    /** Half a demonstration of another version cannot be continued. */
    boolean canGoOn() {
        return !complete && seed == MadeUpHelpline.SEED;
    }
}
