package org.waymark.statistics.release.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.DisclosureControl;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;

/**
 * Which step of its ladder a table is published at: the first at which at most a quarter of its counts is suppressed. Only their
 * number decides, never which they are.
 */
final class Ladder {

    private static final double MOST = 0.25;

    private Ladder() {
    }

    static OptionalInt first(List<PlannedTable> steps, Rules rules, LocalDate asAt) {
        return IntStream.range(0, steps.size()).filter(step -> isShown(steps.get(step), rules, asAt)).findFirst();
    }

    private static boolean isShown(PlannedTable table, Rules rules, LocalDate asAt) {
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
