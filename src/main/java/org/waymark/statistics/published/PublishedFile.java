package org.waymark.statistics.published;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.statistics.published.check.CheckedStatement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The statements for machines: the columns of the import back, with what the check found. */
record PublishedFile(List<CheckedStatement> statements) {

    private static final List<String> FOUND = List.of("verdict", "recomputed", "explanation");

    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(Stream.concat(StatementColumn.headers(), FOUND.stream()).toList());
            statements.forEach(checked -> csv.writeRecord(
                    columns(checked).values().stream().map(value -> value == null ? "" : value.toString()).toList()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    Map<String, Object> json() {
        return Map.of("rows", statements.stream().map(PublishedFile::columns).toList());
    }

    private static Map<String, Object> columns(CheckedStatement checked) {
        var columns = new LinkedHashMap<String, Object>();
        for (var column : StatementColumn.values()) {
            columns.put(column.header(), column.valueIn(checked.statement()));
        }
        columns.put("verdict", checked.verdict().code());
        columns.put("recomputed", checked.recomputed().orElse(null));
        columns.put("explanation", checked.explanation());
        return columns;
    }
}
