package org.waymark.statistics.police.layout;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.waymark.reference.Force;
import org.waymark.reference.ForceNames;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.figure.Period;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceFigure;
import org.waymark.statistics.police.figure.PoliceOffence;
import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.file.Unreadable;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.CountReader;
import org.waymark.statistics.police.reading.OutcomeWords;
import org.waymark.statistics.police.reading.PeriodWords;
import org.waymark.statistics.police.reading.Reading;

/** The table of a force's answer, read as somebody has said that it is laid out. */
public final class AnswerTable {

    private static final int LONGEST = 300;
    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(sub-?)?totals?\\b|^(overall|all (offences|crimes?|forces|outcomes|years))$");

    private final Layout layout;
    private final Reading reading;
    private final SheetRow headings;
    private final LeftOut leftOut = new LeftOut();
    private boolean isBad;

    private AnswerTable(Layout layout, Reading reading, SheetRow headings) {
        this.layout = layout;
        this.reading = reading;
        this.headings = headings;
    }

    public static Reading read(Book book, Layout layout) {
        var reading = new Reading();
        try {
            var headings = Headings.in(book, layout.sheet(), layout.rows().headings());
            if (headings.isEmpty()) {
                reading.refuse(new CellError("", layout.rows().headings(), "", "", "There is no such row."));
                return reading;
            }
            var table = new AnswerTable(layout, reading, headings.get());
            book.read(layout.sheet(), row -> {
                if (layout.rows().hold(row.number())) {
                    table.take(row);
                }
                return !reading.isFull() && !layout.rows().endAt(row.number());
            });
            if (!reading.isFull()) {
                table.leftOut.noteIn(reading, layout.rows());
            }
            if (reading.figures().isEmpty() && reading.allErrors() == 0) {
                reading.refuse(new CellError("", layout.rows().headings(), "", "", "No rows stand under these headings."));
            }
        } catch (Unreadable cause) {
            reading.refuse(new CellError("", Math.max(1, cause.line()), "", "", cause.getMessage()));
        }
        return reading;
    }

    private void take(SheetRow row) {
        if (layout.rows().leftOut().contains(row.number())) {
            leftOut.add(row);
            return;
        }
        isBad = false;
        refuseUnreadColumns(row);
        var force = value(row, ColumnRole.FORCE, layout.force(), ForceNames::find, "No police force goes by this name.");
        var period = isLeftToRow(ColumnUse::period)
                ? value(row, ColumnRole.PERIOD, layout.period(), PeriodWords::period, "Write a period as " + PeriodWords.EXAMPLES + ".") : Optional.<Period>empty();
        var offence = value(row, ColumnRole.OFFENCE, layout.offence(), text -> Optional.of(new PoliceOffence("", "", text)), "");
        var outcome = isLeftToRow(ColumnUse::outcome)
                ? value(row, ColumnRole.OUTCOME, layout.outcome(), OutcomeWords::outcome, "The Home Office has no such outcome type.").map(Outcome::code) : Optional.<String>empty();
        var counts = counts(row, new Counted(period.orElse(null), outcome.orElse(null)));
        if (!isBad) {
            counts.forEach((of, both) -> reading.add("", row.number(), new PoliceFigure(
                    new PoliceFigure.Key(force.map(Force::code).orElseThrow(), of.period(), offence.orElseThrow(), of.outcome()),
                    both.getOrDefault(ColumnRole.RECORDED, PoliceCount.NOT_THERE), both.getOrDefault(ColumnRole.CLOSED, PoliceCount.NOT_THERE))));
        }
    }

    private boolean isLeftToRow(Function<ColumnUse, String> own) {
        return layout.counts().stream().anyMatch(use -> own.apply(use).isEmpty());
    }

    /** What a count of a row is of: the period and the outcome of its column or, where that has none, of the row. */
    private record Counted(Period period, String outcome) {

        Counted in(ColumnUse column) {
            return new Counted(PeriodWords.period(column.period()).orElse(period), column.outcome().isEmpty() ? outcome : column.outcome());
        }
    }

    private Map<Counted, Map<ColumnRole, PoliceCount>> counts(SheetRow row, Counted ofRow) {
        var counts = new LinkedHashMap<Counted, Map<ColumnRole, PoliceCount>>();
        for (int place = 0; place < layout.columns().size(); place++) {
            var use = layout.use(place);
            if (use.role().isCount()) {
                var cell = row.cell(place);
                var column = place;
                var count = CountReader.read(cell).orElseGet(() -> bad(row, column, cell, CountReader.reasonAgainst(cell), PoliceCount.NOT_THERE));
                if (counts.computeIfAbsent(ofRow.in(use), first -> new EnumMap<>(ColumnRole.class)).put(use.role(), count) != null && !isBad) {
                    bad(row, place, cell, "The same count of the same outcome and period stands in this row already.", null);
                }
            }
        }
        return counts;
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
        if (TOTAL.matcher(cell.text()).find()) {
            return bad(row, place, cell, "This is a total, which would count other rows twice. Leave its row out, or end the table above it.", Optional.empty());
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
