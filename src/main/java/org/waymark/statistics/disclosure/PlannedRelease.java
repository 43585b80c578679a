package org.waymark.statistics.disclosure;

import java.time.LocalDate;
import java.util.List;

/** All tables that are to be published together, as known on one day. */
public record PlannedRelease(String name, LocalDate asAt, List<PlannedTable> tables) {

    public PlannedRelease {
        tables = List.copyOf(tables);
    }
}
