package org.waymark.statistics.police.layout;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;

/** The rows that somebody left out by their numbers, so that the preview shows what stood in them. */
final class LeftOut {

    private static final int CELLS = 6;
    private static final int LONGEST = 40;

    private final Map<Long, SheetRow> rows = new TreeMap<>();

    void add(SheetRow row) {
        rows.put(row.number(), row);
    }

    /** A number with nothing behind it is refused: it may be the slip that leaves a total in. */
    void noteIn(Reading reading, TableRows asked) {
        asked.leftOut().stream().filter(number -> !rows.containsKey(number))
                .forEach(number -> reading.refuse(new CellError("", number, "", "", "This row was to be left out, and nothing stands in it.")));
        rows.forEach((number, row) -> reading.note("Row %d is left out, as you said: %s.".formatted(number, words(row))));
    }

    private static String words(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).limit(CELLS)
                .map(cell -> cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) + "…" : cell.text()).collect(Collectors.joining(", "));
    }
}
