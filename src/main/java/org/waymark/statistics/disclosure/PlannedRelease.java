package org.waymark.statistics.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables that are to be published together, as known on one day. */
public record PlannedRelease(String name, LocalDate asAt, List<PlannedTable> tables) {

    public PlannedRelease {
        tables = List.copyOf(tables);
    }

    /** The counts that stand in none of its tables, but are sums of some that do. */
    public Set<CountId> notShown() {
        Set<CountId> shown = ids(tables.stream().filter(PlannedTable::isShown)).collect(Collectors.toSet());
        return ids(tables.stream()).filter(id -> !shown.contains(id)).collect(Collectors.toSet());
    }

    private static Stream<CountId> ids(Stream<PlannedTable> tables) {
        return tables.flatMap(table -> table.counts().stream()).map(PlannedCount::id);
    }
}
