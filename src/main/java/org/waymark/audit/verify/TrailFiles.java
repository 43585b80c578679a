package org.waymark.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Seal;

/** The two tables of the trail as PostgreSQL's {@code copy … csv header} writes them, columns in any order. */
public final class TrailFiles {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME).appendOffset("+HH:mm:ss", "+00").toFormatter();

    private TrailFiles() {
    }

    /** A file that is not what it should be, with the line. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** The rows of {@code audit.event}. */
    public static List<Entry> entries(Reader file) throws IOException {
        return records(file, row -> new Entry(Long.parseLong(row.text("id")), row.moment("at"), row.id("actor_id"), row.text("action"),
                row.id("case_id"), row.text("detail"), row.text("hits").isEmpty() ? null : Integer.valueOf(row.text("hits")),
                row.id("name"), row.id("name") == null ? null : row.text("roles"), row.moment("appended_at"), row.orNull("key_id"), row.bytes("mac")));
    }

    /** The rows of {@code audit.seal}. */
    public static List<Seal> seals(Reader file) throws IOException {
        return records(file, row -> new Seal(Long.parseLong(row.text("number")), Long.parseLong(row.text("event")), row.text("key_id"), row.bytes("chain")));
    }

    private static <T> List<T> records(Reader file, Function<Row, T> reading) throws IOException {
        var lines = new Lines(new BufferedReader(file));
        var header = lines.next();
        if (header == null) {
            throw new Unreadable("The file is empty.");
        }
        var columns = new HashMap<String, Integer>();
        header.forEach(name -> columns.put(name, columns.size()));
        var records = new ArrayList<T>();
        for (var cells = lines.next(); cells != null; cells = lines.next()) {
            try {
                if (cells.size() != header.size()) {
                    throw new IllegalArgumentException("it has another number of columns than the header");
                }
                records.add(reading.apply(new Row(columns, cells)));
            } catch (IllegalArgumentException | DateTimeException cause) {
                throw new Unreadable("Record %d cannot be read: %s.".formatted(records.size() + 1, cause.getMessage()));
            }
        }
        return records;
    }

    /** The cells of one row by the names of their columns. */
    private record Row(Map<String, Integer> columns, List<String> cells) {

        String text(String column) {
            var place = columns.get(column);
            if (place == null) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return cells.get(place);
        }

        String orNull(String column) {
            return text(column).isEmpty() ? null : text(column);
        }

        UUID id(String column) {
            return text(column).isEmpty() ? null : UUID.fromString(text(column));
        }

        Instant moment(String column) {
            return text(column).isEmpty() ? null : OffsetDateTime.parse(text(column), MOMENT).toInstant();
        }

        String bytes(String column) {
            var text = text(column);
            if (!text.isEmpty() && !text.matches("\\\\x[0-9a-f]*")) {
                throw new IllegalArgumentException("the column " + column + " is not in hexadecimal");
            }
            return text.isEmpty() ? null : text.substring(2);
        }
    }

    /** Comma-separated cells, quoted where they need it (RFC 4180). */
    private record Lines(BufferedReader file) {

        /** The next row, null at the end. */
        List<String> next() throws IOException {
            int character = file.read();
            if (character < 0) {
                return null;
            }
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            var isQuoted = false;
            var hasJustEnded = false;
            for (; character >= 0 && (isQuoted || character != '\n'); character = file.read()) {
                if (character == '"') {
                    if (hasJustEnded) {
                        cell.append('"');
                    }
                    hasJustEnded = isQuoted;
                    isQuoted = !isQuoted;
                    continue;
                }
                hasJustEnded = false;
                if (character == ',' && !isQuoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (character != '\r') {
                    cell.append((char) character);
                }
            }
            cells.add(cell.toString());
            return cells;
        }
    }
}
