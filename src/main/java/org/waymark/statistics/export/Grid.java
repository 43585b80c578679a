package org.waymark.statistics.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;

/**
 * A table of a release in the columns of its files: each dimension as code and name, then the numbers, a percentage with
 * both ends of its interval. All formats are written from it.
 */
public record Grid(ReleaseTable table, List<GridColumn> columns, List<List<Cell>> rows) {

    public static Grid of(ReleaseTable table) {
        demand(table.code().matches("[a-z0-9][a-z0-9-]*"), table, "a code that is not small letters, digits and hyphens");
        demand(!table.rows().isEmpty() && !table.columns().isEmpty(), table, "nothing in it");
        var grid = new Grid(table, GridColumn.of(table), table.rows().stream().map(row -> cells(table, row)).toList());
        grid.demandDistinct(grid.columns.stream().map(GridColumn::name).toList(), "columns \"%s\"; a dimension takes its code and <code>_name,"
                + " a percentage its code, <code>_low and <code>_high");
        grid.demandDistinct(grid.rows.stream().map(grid::keys).toList(), "rows of the group %s");
        return grid;
    }

    int dimensions() {
        return table.dimensions().size();
    }

    /** The columns that hold numbers. */
    List<GridColumn> figures() {
        return columns.subList(2 * dimensions(), columns.size());
    }

    /** The codes by which a row is told apart. */
    List<Cell> keys(List<Cell> row) {
        return IntStream.range(0, dimensions()).mapToObj(dimension -> row.get(2 * dimension)).toList();
    }

    /** The numbers of a row. */
    List<Cell> figures(List<Cell> row) {
        return row.subList(2 * dimensions(), row.size());
    }

    private static List<Cell> cells(ReleaseTable table, ReleaseTable.Row row) {
        var cells = new ArrayList<Cell>();
        for (var key : row.keys()) {
            var code = new Cell.Words(key.code());
            var name = new Cell.Words(key.label());
            demand(!code.text().isEmpty(), table, "a group without a code: " + key);
            cells.add(code);
            cells.add(name.text().isEmpty() ? code : name);
        }
        for (var place = 0; place < row.values().size(); place++) {
            var value = row.values().get(place);
            var unit = table.columns().get(place).unit();
            demand(value instanceof Value.Marked || value instanceof Value.Percent == (unit == Unit.PERCENT), table, "a value that is no " + unit + ": " + value);
            cells.add(Cell.of(value));
            if (unit == Unit.PERCENT) {
                cells.add(Cell.lowOf(value));
                cells.add(Cell.highOf(value));
            }
        }
        return List.copyOf(cells);
    }

    private <T> void demandDistinct(List<T> all, String what) {
        var seen = new HashSet<T>();
        all.stream().filter(one -> !seen.add(one)).findFirst().ifPresent(one -> demand(false, table, "two " + what.formatted(one)));
    }

    private static void demand(boolean met, ReleaseTable table, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("The table \"" + table.code() + "\" cannot be written to files, because it has " + otherwise + ".");
        }
    }
}
