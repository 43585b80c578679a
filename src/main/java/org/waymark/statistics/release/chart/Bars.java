package org.waymark.statistics.release.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.statistics.InWords;
import org.waymark.statistics.chart.GroupedBars;
import org.waymark.statistics.chart.RowChart;
import org.waymark.statistics.chart.StackedShares;
import org.waymark.statistics.chart.StackedShares.Row;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.Value;

/** Groups beside each other: dots with their intervals, bars, bars in groups, and what a whole is made up of. */
final class Bars {

    private static final String INTERVAL = "With the 95% interval.";
    private static final List<String> GROUPS = List.of("not-supported", "charged-or-summonsed", "other-assigned", "not-yet-assigned");
    private static final List<String> SOME = List.of("not-supported-suspect-identified", "not-supported-no-suspect", "charged-or-summonsed", "not-yet-assigned");

    private Bars() {
    }

    /** Dots where chance matters, bars for counts; dashed, where everything together lies. */
    static ReleaseChart rows(Cut cut, List<ReleaseTable.Row> rows, int place, Optional<ReleaseTable.Row> all) {
        var reference = all.filter(row -> cut.isShare()).flatMap(cut::number);
        var chart = new RowChart(title(cut), cut.unit(), rows.stream().map(row -> cut.item(row.keys().get(place).label(), row)).toList(), reference);
        return ReleaseChart.of(cut.table().finding(), cut.measure(), List.of(cut.isShare() ? INTERVAL : "",
                reference.map(share -> "Dashed: all together, " + all.map(cut::value).orElseThrow() + "%.").orElse(""), cut.marks(rows)), chart::drawing);
    }

    /** The largest first; what has no number stands last, and what can have none is left out. */
    static ReleaseChart bySize(Cut cut, List<ReleaseTable.Row> rows, int place) {
        var sorted = countable(cut, rows).stream().sorted(Comparator.comparing((ReleaseTable.Row row) -> cut.number(row).orElse(-1.0)).reversed()).toList();
        var chart = new GroupedBars(title(cut), cut.unit(), List.of(cut.measure()),
                sorted.stream().map(row -> new GroupedBars.Group(label(row, place), List.of(cut.item("", row)))).toList());
        return ReleaseChart.of(cut.table().finding(), cut.measure(), List.of(cut.isShare() ? INTERVAL : "", cut.marks(sorted)), chart::drawing);
    }

    /** A group for each of one dimension, with a bar for each of another. */
    static ReleaseChart grouped(Cut cut, List<ReleaseTable.Row> rows, int groups, int series) {
        var countable = countable(cut, rows);
        var names = countable.stream().map(row -> row.keys().get(series)).distinct().toList();
        var known = cut.groups(groups).stream().filter(group -> countable.stream().anyMatch(row -> row.keys().get(groups).equals(group) && cut.number(row).isPresent())).toList();
        var hidden = cut.groups(groups).stream().filter(group -> !known.contains(group)).map(Key::label).toList();
        var drawn = known.stream().map(group -> new GroupedBars.Group(group.label(), names.stream().map(name -> item(cut, countable, groups, group, series, name)).toList())).toList();
        var chart = new GroupedBars(title(cut), cut.unit(), names.stream().map(Period::shortly).toList(), drawn);
        return ReleaseChart.of(cut.table().finding(), cut.measure(), List.of(cut.isShare() ? INTERVAL : "",
                hidden.isEmpty() ? "" : "Not drawn, for no number of theirs is shown: %s.".formatted(InWords.list(hidden, "and")), cut.marks(countable)), chart::drawing);
    }

    private static RowChart.Item item(Cut cut, List<ReleaseTable.Row> rows, int groups, Key group, int series, Key name) {
        return rows.stream().filter(row -> row.keys().get(groups).equals(group) && row.keys().get(series).equals(name)).findFirst()
                .map(row -> cut.item("", row)).orElse(RowChart.Item.marked("", Mark.NOT_APPLICABLE.shorthand()));
    }

    /** Of what outcomes a whole is made up: in four groups where the table has them, else four of them and the rest. */
    static Optional<ReleaseChart> stacked(ReleaseTable table, List<ReleaseTable.Row> rows, int place) {
        var inGroups = GROUPS.stream().allMatch(code -> Cut.of(table, code + "-percent").isPresent());
        var parts = (inGroups ? GROUPS : SOME).stream().map(code -> Cut.of(table, code + "-percent")).flatMap(Optional::stream).toList();
        if (parts.size() < GROUPS.size() || rows.isEmpty()) {
            return Optional.empty();
        }
        var names = parts.stream().map(part -> part.measure().replace(", percentage", "")).toList();
        var bars = rows.stream().map(row -> new Row(Period.shortly(row.keys().get(place)), parts.stream().map(part -> part.number(row)).toList())).toList();
        var hidden = parts.stream().anyMatch(part -> rows.stream().anyMatch(row -> part.number(row).isEmpty()));
        var rest = inGroups ? "Not shown" : hidden ? "Other outcomes, and not shown" : "Other outcomes";
        var measure = "Percentage of %s by outcome".formatted(table.columns().getFirst().label().toLowerCase(Locale.UK));
        var chart = new StackedShares("%s: %s.".formatted(measure, InWords.list(rows.stream().map(row -> row.keys().get(place).label()).toList(), "and")), names, bars, rest);
        return Optional.of(ReleaseChart.of(table.finding(), measure, List.of(hidden ? "What is suppressed stands in the outlined part." : ""), chart::drawing));
    }

    private static List<ReleaseTable.Row> countable(Cut cut, List<ReleaseTable.Row> rows) {
        return rows.stream().filter(row -> !cut.value(row).equals(Value.of(Mark.NOT_APPLICABLE))).toList();
    }

    /** A family as a whole is named by the family. */
    private static String label(ReleaseTable.Row row, int place) {
        return row.keys().get(place).isTotal() && place > 0 ? row.keys().get(place - 1).label() : row.keys().get(place).label();
    }

    private static String title(Cut cut) {
        return "%s. %s.".formatted(cut.table().finding(), cut.measure());
    }
}
