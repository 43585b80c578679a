package org.waymark.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One of the CSV files in which reference data is kept; a row is retired by a date, never deleted. */
final class ReferenceFile {

    private ReferenceFile() {
    }

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        var stream = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/reference/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(row).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Optional<LocalDate> day(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isBlank()).map(LocalDate::parse);
    }

    static boolean yes(NamedCsvRecord row, String column) {
        return row.getField(column).startsWith("yes");
    }
}
