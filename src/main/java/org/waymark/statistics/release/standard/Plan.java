package org.waymark.statistics.release.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.table.Reach;

/**
 * All standard tables of a release, each at its step, and those that are left out, with the reason.
 *
 * @param planned the counts of the tables, and last of all {@link #ACROSS}: how counts of different tables hang together, what
 *        else a reader can add up from them, and which rows are not there, by which they are tied to other releases
 */
public record Plan(Asked asked, PlannedRelease planned, List<TablePlan> tables, List<LeftOut> leftOut) {

    /** The code of what is planned beside the tables: it shows nothing of its own. */
    public static final String ACROSS = "across-tables";

    /** A table that a release does not have, and why. */
    public record LeftOut(String code, String title, String why) {

        static final String TOO_SMALL = "At every step more than a quarter of its numbers would have to be suppressed.";
        /** A step past the last of any ladder. */
        static final int STEP = Integer.MAX_VALUE;

        boolean isTooSmall() {
            return why.equals(TOO_SMALL);
        }
    }

    public Plan {
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
    }

    /** The tables as they leave the building. */
    public List<ReleaseTable> tables(ProtectedRelease release) {
        Map<CountId, PlannedCount> counts = release.planned().tables().stream().flatMap(table -> table.counts().stream())
                .collect(Collectors.toMap(PlannedCount::id, Function.identity(), (one, same) -> one));
        return tables.stream().map(table -> table.writtenDown(release, counts)).toList();
    }

    /** How far the counted cases reach, once for each kind of table. */
    public String coverage() {
        return Reach.inWords(tables.stream().map(TablePlan::reach).toList());
    }

    /** In words, the forces that the code of a count names: one, several together, or those of a region. */
    public static String labelOfForces(String code) {
        return Parts.labelOfForces(code);
    }

    /** The same plan, which that wish gives too. */
    Plan asking(Asked same) {
        return new Plan(same, planned, tables, leftOut);
    }

    /** The step of each table that the ladder gave, and these others: what is settled is not worked out again. */
    Map<String, Integer> stepsWith(Map<String, Integer> others) {
        var steps = tables.stream().collect(Collectors.toMap(TablePlan::code, TablePlan::step));
        leftOut.stream().filter(LeftOut::isTooSmall).forEach(table -> steps.put(table.code(), LeftOut.STEP));
        steps.putAll(others);
        return steps;
    }

    public Optional<TablePlan> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }
}
