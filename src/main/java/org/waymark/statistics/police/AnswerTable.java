package org.waymark.statistics.police;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.waymark.reference.Force;
import org.waymark.reference.ForceNames;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.file.Unreadable;

/** The table of a force's answer, read as somebody has said that it is laid out. */
final class AnswerTable {

    private static final int LONGEST = 300;

    private final Layout layout;
    private final Reading reading;
    private final SheetRow headings;
    private boolean isBad;

    private AnswerTable(Layout layout, Reading reading, SheetRow headings) {
        this.layout = layout;
        this.reading = reading;
        this.headings = headings;
    }

    static Reading read(Book book, Layout layout) {
        var reading = new Reading();
        try {
            var headings = headings(book, layout.sheet(), layout.headings());
            if (headings.isEmpty()) {
                reading.refuse(new CellError("", layout.headings(), "", "", "There is no such row."));
                return reading;
            }
            var table = new AnswerTable(layout, reading, headings.get());
            book.read(layout.sheet(), row -> {
                if (row.number() > layout.headings()) {
                    table.take(row);
                }
                return !reading.isFull() && (layout.lastRow() == 0 || row.number() < layout.lastRow());
            });
            if (reading.figures().isEmpty() && reading.allErrors() == 0) {
                reading.refuse(new CellError("", layout.headings(), "", "", "No rows stand under these headings."));
            }
        } catch (Unreadable cause) {
            reading.refuse(new CellError("", Math.max(1, cause.line()), "", "", cause.getMessage()));
        }
        return reading;
    }

    /** The row of this number, if it is not empty. */
    static Optional<SheetRow> headings(Book book, int sheet, long number) {
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

    private void take(SheetRow row) {
        if (layout.lastRow() > 0 && row.number() > layout.lastRow()) {
            return;
        }
        isBad = false;
        refuseUnreadColumns(row);
        var force = value(row, ColumnRole.FORCE, layout.force(), ForceNames::find, "No police force goes by this name.");
        var period = value(row, ColumnRole.PERIOD, layout.period(), PoliceWords::period, "Write a period as 2023/24, 2023/24 Q1, 2023, 2023-04 or 2023-04-01 to 2024-03-31.");
        var offence = value(row, ColumnRole.OFFENCE, layout.offence(), text -> Optional.of(new PoliceOffence("", "", text)), "");
        var counts = counts(row);
        if (!isBad) {
            counts.forEach((outcome, both) -> reading.add("", row.number(), new PoliceFigure(
                    new PoliceFigure.Key(force.map(Force::code).orElseThrow(), period.orElseThrow(), offence.orElseThrow(), outcome),
                    both.getOrDefault(ColumnRole.RECORDED, PoliceCount.NOT_THERE), both.getOrDefault(ColumnRole.CLOSED, PoliceCount.NOT_THERE))));
        }
    }

    /** By outcome: a row has one, or a column of counts for each of several. */
    private Map<String, Map<ColumnRole, PoliceCount>> counts(SheetRow row) {
        var counts = new LinkedHashMap<String, Map<ColumnRole, PoliceCount>>();
        for (int place = 0; place < layout.columns().size(); place++) {
            var use = layout.use(place);
            if (use.role().isCount()) {
                var cell = row.cell(place);
                var column = place;
                var count = CountReader.read(cell).orElseGet(() -> bad(row, column, cell, CountReader.reasonAgainst(cell), PoliceCount.NOT_THERE));
                outcomeOf(row, use).ifPresent(outcome -> counts.computeIfAbsent(outcome, first -> new HashMap<>()).put(use.role(), count));
            }
        }
        return counts;
    }

    private Optional<String> outcomeOf(SheetRow row, Layout.ColumnUse use) {
        return use.outcome().isEmpty()
                ? value(row, ColumnRole.OUTCOME, layout.outcome(), PoliceWords::outcome, "The Home Office has no such outcome type.").map(Outcome::code)
                : Optional.of(use.outcome());
    }

    private <T> Optional<T> value(SheetRow row, ColumnRole role, String always, Function<String, Optional<T>> reads, String otherwise) {
        if (!always.isEmpty()) {
            return reads.apply(always);
        }
        int place = layout.place(role).orElseThrow(() -> new IllegalArgumentException("nothing says the " + role));
        var cell = row.cell(place);
        if (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER) {
            return bad(row, place, cell, cell.isEmpty() ? "This must be given." : "This is a date, a formula or an error and no text.", Optional.empty());
        }
        if (cell.text().length() > LONGEST || cell.text().chars().anyMatch(Character::isISOControl)) {
            return bad(row, place, cell, "This is longer than " + LONGEST + " characters, or has a line break.", Optional.empty());
        }
        var value = reads.apply(cell.text());
        return value.isPresent() ? value : bad(row, place, cell, otherwise, Optional.empty());
    }

    /** What stands to the right of everything that somebody has looked at is not left out without a word. */
    private void refuseUnreadColumns(SheetRow row) {
        for (int place = layout.columns().size(); place < row.cells().size(); place++) {
            if (!row.cell(place).isEmpty()) {
                bad(row, place, row.cell(place), "This stands under no heading.", null);
            }
        }
    }

    private <T> T bad(SheetRow row, int place, Cell cell, String reason, T instead) {
        isBad = true;
        var heading = headings.cell(place).text();
        reading.refuse(new CellError("", row.number(), SheetRow.letters(place) + (heading.isEmpty() ? "" : " " + heading), cell.text(), reason));
        return instead;
    }
}
