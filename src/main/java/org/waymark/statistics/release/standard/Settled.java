package org.waymark.statistics.release.standard;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.disclosure.attack.AttackReport;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

/**
 * A plan protected against everything at once: each table by itself, all of them together, and what was published before. As long
 * as more than a quarter of a table is then suppressed, the one with the largest share goes a step coarser and all is protected
 * anew; so do the tables of which an attack still learns too much.
 */
public record Settled(Plan plan, ProtectedRelease release, AttackReport report) {

    static Settled of(Asked asked, Function<Asked, Plan> planning, List<ProtectedRelease> earlier, Progress progress) {
        var plan = planning.apply(asked);
        var coarser = new TreeMap<>(asked.steps());
        while (true) {
            var release = DisclosureControl.protectFurther(DisclosureControl.protect(plan.planned(), asked.rules()), earlier, progress);
            var tooMuch = tooMuchSuppressed(plan, release);
            var report = tooMuch.isEmpty() ? Attack.on(release, earlier, progress) : null;
            var toChange = report == null ? tooMuch : report.isRefusal() ? toldBy(plan, report) : List.<TablePlan>of();
            if (toChange.isEmpty()) {
                return new Settled(plan.asking(asked.with(coarser)), release, report);
            }
            toChange.forEach(table -> coarser.put(table.code(), table.step() + 1));
            plan = planning.apply(asked.with(plan.stepsWith(coarser)));
        }
    }

    private static List<TablePlan> tooMuchSuppressed(Plan plan, ProtectedRelease release) {
        return plan.tables().stream().filter(table -> table.suppressed(release) > Ladder.MOST)
                .max(Comparator.comparingDouble((TablePlan table) -> table.suppressed(release)).thenComparing(TablePlan::code)).stream().toList();
    }

    /**
     * The tables in which the exposed counts stand; where an earlier release has them, those of this one that give them away, or
     * where that cannot be said the one that says most.
     */
    private static List<TablePlan> toldBy(Plan plan, AttackReport report) {
        var told = new TreeSet<CountId>();
        report.exposed().forEach(exposed -> told.addAll(has(plan, exposed.id()) ? List.of(exposed.id()) : exposed.givenAwayBy()));
        var tables = plan.tables().stream().filter(table -> table.planned().counts().stream().anyMatch(count -> told.contains(count.id()))).toList();
        return !tables.isEmpty() ? tables
                : plan.tables().stream().max(Comparator.comparingInt((TablePlan table) -> table.planned().counts().size()).thenComparing(TablePlan::code)).stream().toList();
    }

    private static boolean has(Plan plan, CountId id) {
        return plan.tables().stream().flatMap(table -> table.planned().counts().stream()).anyMatch(count -> count.id().equals(id));
    }
}
