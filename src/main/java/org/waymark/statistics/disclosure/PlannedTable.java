package org.waymark.statistics.disclosure;

import java.util.List;

/** The counts that a table would show, totals included, and how they hang together. */
public record PlannedTable(String code, List<PlannedCount> counts, List<Sum> sums) {

    public PlannedTable {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
    }
}
