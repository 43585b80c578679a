package org.waymark.statistics.disclosure;

import java.util.List;

/**
 * A count that a table would show.
 *
 * @param count the true number, at least 0
 * @param atLeast what a reader knows it to be at least before anything is published of it: that a row stands there at all may say that it has something
 * @param zeroIsSmall whether 0 counts as small here, as in tables of reasons and stages, or is shown
 * @param structural whether nothing can be counted here, so that its 0 is no secret
 */
public record PlannedCount(CountId id, long count, long atLeast, boolean zeroIsSmall, boolean structural) {

    public PlannedCount {
        if (atLeast < 0 || count < atLeast || structural && count != 0) {
            throw new IllegalArgumentException("There is no such count: " + id);
        }
    }

    /** What others add up to. */
    public static PlannedCount sum(CountId id, List<PlannedCount> parts) {
        return new PlannedCount(id, parts.stream().mapToLong(PlannedCount::count).sum(), parts.stream().mapToLong(PlannedCount::atLeast).sum(),
                parts.stream().anyMatch(PlannedCount::zeroIsSmall),
                parts.stream().allMatch(PlannedCount::structural));
    }

    /** Whether it may not be shown: fewer than the threshold, and more than nothing where nothing may be shown. */
    public boolean isSmall(int threshold) {
        return !structural && count < threshold && (count > 0 || zeroIsSmall);
    }
}
