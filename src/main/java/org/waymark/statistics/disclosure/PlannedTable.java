package org.waymark.statistics.disclosure;

import java.util.List;

/**
 * Counts, totals included, and how they hang together.
 *
 * @param isShown whether a table would show them; otherwise a reader adds them up from what tables show
 */
public record PlannedTable(String code, List<PlannedCount> counts, List<Sum> sums, boolean isShown) {

    public PlannedTable {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
    }

    public static PlannedTable shown(String code, List<PlannedCount> counts, List<Sum> sums) {
        return new PlannedTable(code, counts, sums, true);
    }

    public static PlannedTable notShown(String code, List<PlannedCount> counts, List<Sum> sums) {
        return new PlannedTable(code, counts, sums, false);
    }
}
