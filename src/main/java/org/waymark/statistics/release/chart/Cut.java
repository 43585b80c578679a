package org.waymark.statistics.release.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.chart.RowChart.Item;
import org.waymark.statistics.chart.RowChart.Range;
import org.waymark.statistics.chart.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.Value;

/** A table with the column that its chart draws. */
record Cut(ReleaseTable table, Column column) {

    /** The first of these columns that the table has. */
    static Optional<Cut> of(ReleaseTable table, String... columns) {
        return Stream.of(columns).flatMap(code -> table.columns().stream().filter(column -> column.code().equals(code))).findFirst().map(column -> new Cut(table, column));
    }

    /** The first share, else the first count. */
    static Optional<Cut> leading(ReleaseTable table) {
        return Stream.of(ReleaseTable.Unit.PERCENT, ReleaseTable.Unit.COUNT)
                .flatMap(unit -> table.columns().stream().filter(column -> column.unit() == unit)).findFirst().map(column -> new Cut(table, column));
    }

    /** The same table by another column. */
    Optional<Cut> by(String code) {
        return of(table, code);
    }

    boolean isShare() {
        return column.unit() == ReleaseTable.Unit.PERCENT;
    }

    Unit unit() {
        return isShare() ? Unit.PERCENT : Unit.NUMBER;
    }

    String measure() {
        return isShare() ? column.label().replaceFirst(", %$", "") + ", percentage"
                : column.label().equals("Number") ? "Number by " + table.dimensions().getFirst().label().toLowerCase(Locale.UK) : column.label();
    }

    List<Row> rows(Predicate<Row> which) {
        return table.rows().stream().filter(which).toList();
    }

    /** Where a dimension stands, if the rows are split by it. */
    Optional<Integer> place(String... dimensions) {
        return IntStream.range(0, table.dimensions().size()).filter(at -> List.of(dimensions).contains(table.dimensions().get(at).code())).boxed().findFirst();
    }

    /** The groups of a dimension in the order of the table, without everything together. */
    List<Key> groups(int place) {
        return table.rows().stream().map(row -> row.keys().get(place)).filter(key -> !key.isTotal()).distinct().toList();
    }

    Value value(Row row) {
        return row.values().get(table.columns().indexOf(column));
    }

    Optional<Double> number(Row row) {
        return switch (value(row)) {
            case Value.Count count -> Optional.of((double) count.number());
            case Value.Percent percent -> Optional.of(percent.number().doubleValue());
            case Value.Marked marked -> Optional.empty();
        };
    }

    Item item(String label, Row row) {
        return switch (value(row)) {
            case Value.Count count -> new Item(label, count.number(), Optional.empty());
            case Value.Percent percent -> new Item(label, percent.number().doubleValue(), Optional.of(new Range(percent.low().doubleValue(), percent.high().doubleValue())));
            case Value.Marked marked -> Item.marked(label, marked.toString());
        };
    }

    /** Says what the marks mean that stand in the chart. */
    String marks(List<Row> drawn) {
        var marks = drawn.stream().map(this::value).filter(Value.Marked.class::isInstance).map(value -> ((Value.Marked) value).mark()).distinct().sorted().toList();
        return String.join(" ", marks.stream().map(mark -> mark.shorthand() + " " + mark.meaning().substring(0, 1).toLowerCase(Locale.UK) + mark.meaning().substring(1)).toList());
    }
}
