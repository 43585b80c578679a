package org.waymark.statistics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.table.Coverage;
import org.waymark.statistics.table.Interval;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A table for machines: the same columns in CSV and in JSON, numbers plain, nothing where there is none. */
record TableFile(StatisticsTable table) {

    private static final List<String> FIGURES = List.of("measure", "numerator", "denominator", "percent", "interval_low", "interval_high",
            "basis", "from", "to", "as_at", "not_yet_assigned", "coverage");

    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header());
            for (var row : table.rows()) {
                csv.writeRecord(columns(row).values().stream().map(value -> value == null ? "" : value.toString()).toList());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    Map<String, Object> json() {
        var question = table.question();
        var json = new LinkedHashMap<String, Object>();
        json.put("basis", question.basis().code());
        json.put("from", question.window().from().toString());
        json.put("to", question.window().to().toString());
        json.put("as_at", question.asAt().toString());
        json.put("coverage", table.coverage().map(Coverage::toString).orElse(null));
        json.put("rows", table.rows().stream().map(this::columns).toList());
        return json;
    }

    String name(String suffix) {
        var question = table.question();
        var by = String.join("-", question.by().stream().map(Dimension::code).toList());
        return "%s%s-%s-to-%s%s".formatted(question.topic().code(), by.isEmpty() ? "" : "-by-" + by, question.window().from(), question.window().to(), suffix);
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        table.question().by().forEach(dimension -> header.addAll(List.of(dimension.code(), dimension.code() + "_name")));
        header.addAll(FIGURES);
        return header;
    }

    private Map<String, Object> columns(Row row) {
        var question = table.question();
        var figure = row.figure();
        var columns = new LinkedHashMap<String, Object>();
        for (var dimension : question.by()) {
            var code = row.group().codeOf(dimension);
            columns.put(dimension.code(), code);
            columns.put(dimension.code() + "_name", dimension.nameOf(code));
        }
        columns.put("measure", row.measure().name());
        columns.put("numerator", figure.numerator().orElse(null));
        columns.put("denominator", figure.denominator().orElse(null));
        columns.put("percent", figure.percent().orElse(null));
        columns.put("interval_low", figure.interval().map(Interval::low).orElse(null));
        columns.put("interval_high", figure.interval().map(Interval::high).orElse(null));
        columns.put("basis", question.basis().code());
        columns.put("from", question.window().from().toString());
        columns.put("to", question.window().to().toString());
        columns.put("as_at", question.asAt().toString());
        columns.put("not_yet_assigned", row.notYetAssigned().orElse(null));
        columns.put("coverage", table.coverage().map(Coverage::toString).orElse(null));
        return columns;
    }
}
