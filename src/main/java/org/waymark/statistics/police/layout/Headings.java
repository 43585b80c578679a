package org.waymark.statistics.police.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.reading.PeriodWords;

/** The headings of an answer's table, by which the next one of the same force is known again. */
public final class Headings {

    private static final String ANY_PERIOD = "\u0000period";

    private Headings() {
    }

    /** The row of this number, if it is not empty. */
    public static Optional<SheetRow> in(Book book, int sheet, long number) {
        var found = new ArrayList<SheetRow>();
        if (sheet < book.sheets().size()) {
            book.read(sheet, row -> {
                if (row.number() == number) {
                    found.add(row);
                }
                return row.number() < number;
            });
        }
        return found.stream().findFirst();
    }

    public static boolean isPeriod(Cell heading) {
        return (heading.kind() == Cell.Kind.TEXT || heading.kind() == Cell.Kind.NUMBER) && PeriodWords.period(heading.text()).isPresent();
    }

    /** The next answer has the next years in its headings and is laid out the same way. */
    static String sha256(SheetRow headings) {
        return sha256(headings, heading -> isPeriod(heading) ? ANY_PERIOD : heading.text());
    }

    /** Its own, and the one by which tables were known when a period was a heading like any other. */
    static List<String> known(SheetRow headings) {
        return List.of(sha256(headings), sha256(headings, Cell::text));
    }

    private static String sha256(SheetRow headings, Function<Cell, String> words) {
        try {
            var text = headings.cells().stream().map(words).collect(Collectors.joining("\n")).stripTrailing();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
