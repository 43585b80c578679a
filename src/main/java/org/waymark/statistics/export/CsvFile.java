package org.waymark.statistics.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A table as comma-separated values: UTF-8 without a byte order mark, lines ended by one line feed, marks by their shorthand. */
final class CsvFile {

    private CsvFile() {
    }

    static ExportFile of(Grid grid) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(grid.columns().stream().map(GridColumn::name).toList());
            for (var row : grid.rows()) {
                csv.writeRecord(row.stream().map(Cell::plain).toList());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Format.CSV.file(grid.table().code(), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
