package org.waymark.statistics.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;

/**
 * A column of the files: the name that programs use, the title that people read, what it means and what stands in it.
 * A name is made of letters, digits and underscores, as CSVW and most programs for statistics want it.
 */
public record GridColumn(String name, String title, String description, Kind kind) {

    public enum Kind {
        CODE, NAME, COUNT, PERCENT;

        public boolean isFigure() {
            return this == COUNT || this == PERCENT;
        }
    }

    static List<GridColumn> of(ReleaseTable table) {
        var columns = new ArrayList<GridColumn>();
        for (var dimension : table.dimensions()) {
            var name = nameOf(dimension.code());
            columns.add(new GridColumn(name, dimension.label() + " code", "The code of the row's group; \"all\" is everything together.", Kind.CODE));
            columns.add(new GridColumn(name + "_name", dimension.label(), "The name of the row's group.", Kind.NAME));
        }
        for (var column : table.columns()) {
            columns.addAll(column.unit() == Unit.PERCENT ? percentOf(column)
                    : List.of(new GridColumn(nameOf(column.code()), column.label(), column.definition(), Kind.COUNT)));
        }
        return withDistinctTitles(columns);
    }

    private static List<GridColumn> percentOf(Column column) {
        var name = nameOf(column.code());
        var label = column.label().replaceFirst("[ ,]*\\(?(%|per ?cent)\\)?$", "");
        return List.of(
                new GridColumn(name, label.contains("%") ? label : label + " (%)", column.definition(), Kind.PERCENT),
                new GridColumn(name + "_low", label + ": low end of the 95% interval", "The low end of the 95% interval (Wilson), in percent.", Kind.PERCENT),
                new GridColumn(name + "_high", label + ": high end of the 95% interval", "The high end of the 95% interval (Wilson), in percent.", Kind.PERCENT));
    }

    /** A marked-up table has no two headers alike, whatever their capitals; two of one title get their names added. */
    private static List<GridColumn> withDistinctTitles(List<GridColumn> columns) {
        var seen = new HashSet<String>();
        return columns.stream().map(GridColumn::tidy).map(column -> seen.add(column.title.toLowerCase(Locale.ROOT)) ? column
                : new GridColumn(column.name, column.title + " (" + column.name + ")", column.description, column.kind)).toList();
    }

    private GridColumn tidy() {
        var words = PlainText.guarded(title);
        return new GridColumn(name, words.isEmpty() ? name : words, PlainText.of(description), kind);
    }

    private static String nameOf(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
