package org.waymark.statistics.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Holds a CSV file against its metadata by the rules of the W3C ("Metadata Vocabulary for Tabular Data" and "Model for
 * Tabular Data and Metadata on the Web"): the words of the metadata, its own reader of CSV, header against titles, every
 * cell against datatype, null and required, and the primary key.
 */
public record CsvwValidator(JsonNode metadata, List<List<String>> lines) {

    /** Lexical forms of XML Schema. */
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    public static List<String> complaints(ExportFile csv, ExportFile metadata) {
        try {
            var json = new ObjectMapper().readTree(metadata.content());
            var complaints = new ArrayList<>(CsvwVocabulary.complaints(json));
            if (!csv.name().equals(json.path("url").textValue()) || !metadata.name().equals(csv.name() + "-metadata.json")) {
                complaints.add("the metadata is of another file");
            }
            var text = new String(csv.content(), StandardCharsets.UTF_8);
            if (!text.endsWith("\n") || text.contains("\r") || text.startsWith("\ufeff")) {
                complaints.add("lines that end otherwise than the dialect says, or a byte order mark");
            }
            new CsvwValidator(json, read(text)).complain(complaints);
            return complaints;
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private void complain(List<String> complaints) {
        var columns = columns();
        var names = columns.stream().map(column -> column.path("name").textValue()).toList();
        var header = lines.getFirst();
        if (header.size() != columns.size()) {
            complaints.add("a header of " + header.size() + " for " + columns.size() + " columns");
            return;
        }
        IntStream.range(0, header.size()).filter(place -> !texts(columns.get(place).path("titles")).contains(header.get(place)))
                .forEach(place -> complaints.add("no title: " + header.get(place)));
        var keys = new HashSet<List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.size() != columns.size()) {
                complaints.add("a line of another length: " + line);
                continue;
            }
            IntStream.range(0, columns.size()).forEach(place -> complain(columns.get(place), line.get(place), complaints));
            if (metadata.at("/tableSchema").has("primaryKey")
                    && !keys.add(texts(metadata.at("/tableSchema/primaryKey")).stream().map(name -> line.get(names.indexOf(name))).toList())) {
                complaints.add("a key twice: " + line);
            }
        }
    }

    private static void complain(JsonNode column, String cell, List<String> complaints) {
        var isNull = column.has("null") ? texts(column.path("null")).contains(cell) : cell.isEmpty();
        if (isNull && column.path("required").booleanValue()) {
            complaints.add("nothing where something is required: " + column.path("name"));
        }
        var good = switch (column.path("datatype").textValue()) {
            case "string" -> true;
            case "integer" -> INTEGER.matcher(cell).matches();
            case "decimal" -> DECIMAL.matcher(cell).matches() && new BigDecimal(cell).precision() > 0;
            default -> false;
        };
        if (!isNull && !good) {
            complaints.add("no " + column.path("datatype").textValue() + ": " + cell);
        }
    }

    private List<JsonNode> columns() {
        return StreamSupport.stream(metadata.at("/tableSchema/columns").spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }

    /** RFC 4180 with the dialect of the metadata: comma, doubled quotes, line feed. */
    static List<List<String>> read(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            if (quoted && letter == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                cell.append('"');
                place++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else {
                cell.append(letter);
            }
        }
        return lines;
    }
}
