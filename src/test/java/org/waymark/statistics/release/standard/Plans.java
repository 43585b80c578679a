package org.waymark.statistics.release.standard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.release.standard.count.Cells;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.table.Published;
import org.waymark.statistics.table.Counted;

/** Plans of releases without a database. */
public final class Plans {

    static final LocalDate AS_AT = LocalDate.of(2022, 3, 31);
    static final Window TWO_YEARS = window("2020-01", "2021-12");
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    /** How many steps each ladder has. */
    private static final Map<String, Integer> STEPS = Map.ofEntries(Map.entry("outcomes-by-year", 4), Map.entry("outcomes-by-quarter", 3), Map.entry("outcomes-by-force", 5),
            Map.entry("outcomes-by-force-and-year", 8), Map.entry("outcomes-by-offence", 3), Map.entry("offences-by-year", 3), Map.entry("withdrawals-by-year", 3),
            Map.entry("withdrawal-reasons-by-year", 4), Map.entry("withdrawal-reasons-by-stage", 2), Map.entry("withdrawal-stages-by-year", 3),
            Map.entry("withdrawal-elapsed-by-year", 3), Map.entry("disputed-accounts-by-year", 3), Map.entry("told-of-anonymity-by-year", 3), Map.entry("from-contact-to-charge", 1),
            Map.entry("course-of-investigations", 3), Map.entry("beside-published-figures", 1));

    private Plans() {
    }

    static Window window(String from, String to) {
        return new Window(YearMonth.parse(from), YearMonth.parse(to));
    }

    static Asked asked(Window window, Set<String> merged, Map<String, Integer> steps) {
        return new Asked(window, AS_AT, Rules.USUAL, merged, steps);
    }

    /** Each table at this step, or at its last. */
    static Map<String, Integer> everyTableAt(int step) {
        return STEPS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> Math.min(step, table.getValue() - 1)));
    }

    /** The finest step of each table. */
    static Plan finest(List<Cell> cells) {
        return plan(asked(TWO_YEARS, Set.of(), everyTableAt(0)), cells);
    }

    static Plan plan(Asked asked, List<Cell> cells, Published... published) {
        return Planning.of(asked, cells(cells.stream().collect(Collectors.groupingBy(cell -> cell, HashMap::new, Collectors.counting()))), List.of(published));
    }

    static Plan plan(Asked asked, Map<Cell, Long> cells) {
        return Planning.of(asked, cells(cells), List.of());
    }

    private static Cells cells(Map<Cell, Long> cells) {
        Collection<Counted> counted = cells.entrySet().stream().map(cell -> new Counted(cell.getKey(), cell.getValue())).toList();
        return new Cells(counted, Stream.of(Cube.values()).collect(Collectors.toMap(Function.identity(), cube -> SINCE)));
    }

    /** Everything but the small counts is shown. */
    static ProtectedRelease withoutSmall(Plan plan) {
        return DisclosureControl.smallCountsOnly(plan.planned(), plan.asked().rules());
    }

    static ReleaseTable table(Plan plan, String code) {
        return plan.tables(withoutSmall(plan)).stream().filter(table -> table.code().equals(code)).findFirst().orElseThrow();
    }

    /** What stands in the row with these keys, in the column. */
    static String value(ReleaseTable table, String column, String... keys) {
        var place = table.columns().stream().map(ReleaseTable.Column::code).toList().indexOf(column);
        return row(table, keys).values().get(place).toString();
    }

    static List<Value> values(ReleaseTable table, String... keys) {
        return row(table, keys).values();
    }

    private static ReleaseTable.Row row(ReleaseTable table, String... keys) {
        return table.rows().stream().filter(row -> row.keys().stream().map(ReleaseTable.Key::code).toList().equals(Arrays.asList(keys))).findFirst()
                .orElseThrow(() -> new AssertionError("No row " + Arrays.toString(keys) + " in " + table.rows().stream().map(ReleaseTable.Row::keys).toList()));
    }
}
