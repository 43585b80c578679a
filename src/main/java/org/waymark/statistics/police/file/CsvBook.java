package org.waymark.statistics.police.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A CSV file in UTF-8, as a book of one sheet. */
record CsvBook(String text) implements Book {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CsvBook of(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return new CsvBook(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException cause) {
            throw new Unreadable("The file is not text in UTF-8. Save it as “CSV UTF-8”.");
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("CSV");
    }

    @Override
    public void read(int sheet, Predicate<SheetRow> wantsMore) {
        long last = 0;
        // A row that is too short or too long is for the reader of the rows to judge.
        try (var csv = CsvReader.builder().allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false).allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                last = record.getStartingLineNumber();
                if (record.getFieldCount() > MOST_COLUMNS) {
                    throw new Unreadable(last, "This row has more than " + MOST_COLUMNS + " columns.");
                }
                var row = new SheetRow(last, record.getFields().stream().map(Cell::of).toList());
                if (!row.cells().stream().allMatch(Cell::isEmpty) && !wantsMore.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException cause) {
            throw new Unreadable(last + 1, "From this line on the file is not CSV: a quotation mark is missing or stands in the wrong place.");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
