package org.waymark.statistics.release.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.waymark.statistics.disclosure.DisclosureControl;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;

/**
 * A plan protected against everything at once: each table by itself, all of them together, and what was published before. As long
 * as more than a quarter of a table is then suppressed, the one with the largest share goes a step coarser and all is protected anew.
 */
public record Settled(Plan plan, ProtectedRelease release) {

    static Settled of(Asked asked, Function<Asked, Plan> planning, List<ProtectedRelease> earlier, Progress progress) {
        var plan = planning.apply(asked);
        var coarser = new TreeMap<>(asked.steps());
        while (true) {
            var release = DisclosureControl.protectFurther(DisclosureControl.protect(plan.planned(), asked.rules()), earlier, progress);
            var worst = worst(plan, release);
            if (worst.isEmpty()) {
                return new Settled(plan.asking(asked.with(coarser)), release);
            }
            coarser.put(worst.get().code(), worst.get().step() + 1);
            plan = planning.apply(asked.with(plan.stepsWith(coarser)));
        }
    }

    private static Optional<TablePlan> worst(Plan plan, ProtectedRelease release) {
        return plan.tables().stream().filter(table -> table.suppressed(release) > Ladder.MOST)
                .max(Comparator.comparingDouble((TablePlan table) -> table.suppressed(release)).thenComparing(TablePlan::code));
    }
}
