package org.waymark.statistics.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.export.workbook.OdsFile;
import org.waymark.statistics.export.workbook.Workbook;
import org.waymark.statistics.export.workbook.XlsxFile;

/** How long a table of very many rows and ten columns takes in each format: mvnw test -Dtest=LargeFilesBenchmark -Dexport.rows=100000. */
class LargeFilesBenchmark {

    @Test
    @EnabledIfSystemProperty(named = "export.rows", matches = "[0-9]+")
    void each_format_says_how_long_it_takes_and_how_large_it_is() {
        var grids = List.of(Grid.of(table(Integer.getInteger("export.rows"))));
        report("CSV", () -> CsvFile.of(grids.getFirst()));
        report("JSON-stat", () -> JsonStatFile.of(Made.PUBLICATION, grids.getFirst()));
        report("XLSX", () -> XlsxFile.of(Workbook.of(Made.PUBLICATION, grids)));
        report("ODS", () -> OdsFile.of(Workbook.of(Made.PUBLICATION, grids)));
    }

    private static void report(String format, java.util.function.Supplier<ExportFile> write) {
        var before = System.nanoTime();
        var file = write.get();
        System.out.printf("%-10s %5d ms %6.1f MB%n", format, (System.nanoTime() - before) / 1_000_000, file.size() / 1e6);
    }

    /** One dimension as code and name, five counts, and a percentage with its interval: ten columns. */
    private static ReleaseTable table(int rows) {
        var columns = IntStream.rangeClosed(1, 6).mapToObj(number -> new Column("figure-" + number, "Figure " + number, "A figure.",
                number == 6 ? Unit.PERCENT : Unit.COUNT)).toList();
        return new ReleaseTable("large", "", "A large table", "", List.of(new Dimension("place", "Place")), columns,
                IntStream.range(0, rows).mapToObj(row -> new Row(List.of(new Key("E" + row, "Place number " + row)), columns.stream().map(column -> value(row, column)).toList())).toList(),
                List.of());
    }

    private static Value value(int row, Column column) {
        return row % 9 == 0 ? Value.of(Mark.SUPPRESSED) : column.unit() == Unit.COUNT ? new Value.Count(row * 5L)
                : new Value.Percent(BigDecimal.valueOf(row % 1000, 1), BigDecimal.ZERO, BigDecimal.valueOf(row % 1000, 1));
    }
}
