package org.waymark.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Case files for tests: the two of Lancashire and Staffordshire, and small ones made of rows. */
final class CaseFiles {

    private static final Path FIGURES = Path.of("src/test/resources/figures");

    private CaseFiles() {
    }

    static byte[] lancashire() {
        return bytesOf("cases-lancashire-2018-2021.csv");
    }

    static byte[] staffordshire() {
        return bytesOf("cases-staffordshire-2015-2021.csv");
    }

    /** A row that can be imported, with some columns as given: {@code "outcome=16", "outcome_on=2021-05-01"}. */
    static Map<String, String> row(String... columns) {
        var row = new LinkedHashMap<String, String>();
        row.put("external_ref", "ONE");
        row.put("received_on", "2021-03-01");
        row.put("channel", "PHONE");
        Arrays.stream(columns).map(column -> column.split("=", 2)).forEach(column -> row.put(column[0], column[1]));
        return row;
    }

    /** A file of these rows; its header has every column that one of them names. */
    @SafeVarargs
    static byte[] of(Map<String, String>... rows) {
        var columns = Arrays.stream(rows).flatMap(row -> row.keySet().stream()).distinct().toList();
        return text(String.join(",", columns) + "\n" + Arrays.stream(rows)
                .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining()));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The file with one of its lines changed. */
    static byte[] withLine(byte[] file, int number, String from, String to) {
        var lines = new String(file, StandardCharsets.UTF_8).split("\n");
        lines[number - 1] = lines[number - 1].replace(from, to);
        return text(String.join("\n", lines) + "\n");
    }

    /** The first rows of a file, with its header. */
    static byte[] firstRows(byte[] file, int rows) {
        return text(new String(file, StandardCharsets.UTF_8).lines().limit(rows + 1L).collect(Collectors.joining("\n")) + "\n");
    }

    static List<String> header() {
        return Arrays.stream(CaseColumn.values()).map(CaseColumn::header).toList();
    }

    private static byte[] bytesOf(String name) {
        try {
            return Files.readAllBytes(FIGURES.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
