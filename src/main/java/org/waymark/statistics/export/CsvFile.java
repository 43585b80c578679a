package org.waymark.statistics.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/** A table as comma-separated values: UTF-8 without a byte order mark, lines ended by one line feed, marks by their shorthand. */
final class CsvFile {

    /** Where the semicolon separates cells, as in much of Europe, one that is not quoted would begin a cell of its own, and perhaps a formula. */
    private static final QuoteStrategy WHERE_ANY_SEPARATOR_STANDS = new QuoteStrategy() {

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('|') >= 0;
        }
    };

    private CsvFile() {
    }

    static ExportFile of(Grid grid) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).quoteStrategy(WHERE_ANY_SEPARATOR_STANDS).build(text)) {
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
