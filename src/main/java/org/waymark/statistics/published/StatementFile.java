package org.waymark.statistics.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.published.check.Statement;
import org.waymark.web.Media;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A file of published statements: either all its statements or, where any value is bad, every error. */
public record StatementFile(List<Statement> statements, List<RowError> errors) {

    /** Far more than anybody reads and codes by hand; a larger file is some other file. */
    private static final int MOST_ROWS = 5_000;
    private static final int BEGINNING = 4096;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static StatementFile read(byte[] bytes) {
        var other = Media.kindOf(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
        if (other.isPresent()) {
            return refused(1, "This is " + other.get() + ". Send a CSV file in UTF-8; Waymark takes no pictures and no films.");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException cause) {
            return refused(1, "The file is not text in UTF-8.");
        }
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    /** How many rows are bad; one row may have several errors. */
    public long rejected() {
        return errors.stream().map(RowError::line).distinct().count();
    }

    void demandClean() {
        if (!isClean()) {
            throw new IllegalStateException("A file with errors brings nothing.");
        }
    }

    private static StatementFile read(String text) {
        var records = new ArrayList<CsvRecord>();
        // A row that is too short or too long is named like any other bad row.
        try (var csv = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            csv.stream().limit(MOST_ROWS + 2L).forEach(records::add);
        } catch (CsvParseException cause) {
            return refused(records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1,
                    "From this line on the file is not CSV: a quotation mark is missing or stands in the wrong place.");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return records.isEmpty() ? refused(1, "The file is empty.") : read(records);
    }

    private static StatementFile read(List<CsvRecord> records) {
        if (records.size() > MOST_ROWS + 1) {
            return refused(MOST_ROWS + 2L, "The file has more than " + MOST_ROWS + " statements.");
        }
        var header = StatementHeader.of(records.getFirst());
        return header.errors().isEmpty()
                ? rows(header, records.subList(1, records.size()))
                : new StatementFile(List.of(), header.errors());
    }

    private static StatementFile rows(StatementHeader header, List<CsvRecord> records) {
        var statements = new ArrayList<Statement>();
        var errors = new ArrayList<RowError>();
        var lines = new HashMap<String, Long>();
        for (var record : records) {
            var row = new StatementRow(header, record);
            row.read().ifPresent(statement -> {
                statements.add(statement);
                errors.addAll(alreadyStands(statement, record.getStartingLineNumber(), lines));
            });
            errors.addAll(row.errors());
        }
        return errors.isEmpty() ? new StatementFile(statements, List.of()) : new StatementFile(List.of(), errors);
    }

    private static List<RowError> alreadyStands(Statement statement, long line, Map<String, Long> lines) {
        var earlier = lines.putIfAbsent(statement.id(), line);
        return earlier == null ? List.of() : List.of(new RowError(line, StatementColumn.STATEMENT.header(), statement.id(),
                "This statement already stands on line " + earlier + "."));
    }

    private static StatementFile refused(long line, String reason) {
        return new StatementFile(List.of(), List.of(new RowError(line, "", "", reason)));
    }
}
