package org.waymark.statistics.disclosure;

import java.util.List;

/**
 * A table as it leaves the building: page, chart, CSV, XLSX, ODS and JSON-stat are all made from it, so that they cannot
 * disagree. A row has a code and a label for each dimension and a value for each column.
 *
 * @param code names the table in addresses, files and sheets: "outcomes-by-force-and-year"
 * @param finding what the table says, as the title of its chart
 * @param title what the table is: "Outcomes by police force and year recorded"
 * @param subtitle what is counted, of what window, as known on which day, with coverage
 * @param notes what a reader has to know, one sentence or more each
 */
public record ReleaseTable(String code, String finding, String title, String subtitle, List<Dimension> dimensions, List<Column> columns, List<Row> rows,
        List<String> notes) {

    /** By what the rows are split: "force", "Police force". */
    public record Dimension(String code, String label) {
    }

    /** A column of numbers: its code, what stands over it, how it is defined, and what kind of number it holds. */
    public record Column(String code, String label, String definition, Unit unit) {
    }

    /** What kind of number a column holds. */
    public enum Unit {
        COUNT, PERCENT
    }

    /** A group: one key a dimension, one value a column. */
    public record Row(List<Key> keys, List<Value> values) {

        public Row {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }
    }

    /** A code and its label; everything together has the code "all". */
    public record Key(String code, String label) {

        public static final String ALL = "all";

        public boolean isTotal() {
            return code.equals(ALL);
        }
    }

    public ReleaseTable {
        dimensions = List.copyOf(dimensions);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (var row : rows) {
            if (row.keys().size() != dimensions.size() || row.values().size() != columns.size()) {
                throw new IllegalArgumentException("The table " + code + " has a row that does not fit: " + row);
            }
        }
    }
}
