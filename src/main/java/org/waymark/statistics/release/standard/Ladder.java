package org.waymark.statistics.release.standard;

import java.time.LocalDate;
import java.util.List;

import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

/**
 * Whether a table can be published at a step of its ladder: at most a quarter of its counts is suppressed there. Only their number
 * decides, never which they are; the first such step is taken.
 */
final class Ladder {

    static final double MOST = 0.25;

    private Ladder() {
    }

    static boolean holds(PlannedTable table, Rules rules, LocalDate asAt) {
        var small = table.counts().stream().filter(count -> count.isSmall(rules.threshold())).count();
        return small <= MOST * table.counts().size()
                && suppressed(table, DisclosureControl.protect(new PlannedRelease(table.code(), asAt, List.of(table)), rules)) <= MOST;
    }

    /** The share of a table's counts that is suppressed. */
    static double suppressed(PlannedTable table, ProtectedRelease release) {
        var hidden = table.counts().stream().map(PlannedCount::id).filter(id -> !release.shows(id)).count();
        return table.counts().isEmpty() ? 0 : (double) hidden / table.counts().size();
    }
}
