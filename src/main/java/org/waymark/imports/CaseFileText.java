package org.waymark.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads a case file from its first line to its last and hands on its rows in bundles, so that a large file needs little memory. */
final class CaseFileText {

    static final int BUNDLE = 1000;

    private CaseFileText() {
    }

    /** @throws Unreadable after the rows before have been handed on, where the file cannot be read to its end */
    static void read(FileBrought file, Consumer<List<Row>> bundles) throws Unreadable {
        try (var bytes = file.open()) {
            read(bytes, bundles);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void read(InputStream bytes, Consumer<List<Row>> bundles) throws IOException, Unreadable {
        var bundle = new ArrayList<Row>(BUNDLE);
        long line = 1;
        try (var records = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(false).allowUnclosedQuote(false).ofCsvRecord(Beginning.textOf(bytes)).iterator()) {
            if (!records.hasNext()) {
                throw new Unreadable(1, "The file is empty.");
            }
            var header = records.next();
            var places = ColumnPlaces.in(header);
            line = lineAfter(header);
            while (records.hasNext()) {
                var record = records.next();
                bundle.add(new Row(places, record));
                line = lineAfter(record);
                if (bundle.size() == BUNDLE) {
                    bundles.accept(List.copyOf(bundle));
                    bundle.clear();
                }
            }
            bundles.accept(bundle);
        } catch (CsvParseException cause) {
            bundles.accept(bundle);
            throw new Unreadable(line, "From about this line on the quotation marks do not match.");
        } catch (UncheckedIOException cause) {
            if (!(cause.getCause() instanceof CharacterCodingException)) {
                throw cause;
            }
            bundles.accept(bundle);
            throw new Unreadable(line, "From about this line on the file is not UTF-8. Save it as CSV in UTF-8.");
        }
    }

    private static long lineAfter(CsvRecord record) {
        return record.getStartingLineNumber() + 1;
    }
}
