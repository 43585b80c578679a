package org.waymark.statistics.police.homeoffice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.waymark.reference.Force;
import org.waymark.reference.ForceNames;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.figure.Period;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceFigure;
import org.waymark.statistics.police.figure.PoliceOffence;
import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.CountReader;
import org.waymark.statistics.police.reading.OutcomeWords;
import org.waymark.statistics.police.reading.PeriodWords;
import org.waymark.statistics.police.reading.Reading;

/** One row of a table of the Home Office: strict, and every bad value is named rather than the first alone. */
final class HomeOfficeRow {

    static final String ALL_FORCES = "England and Wales";
    private static final List<String> NO_FORCES = List.of(ALL_FORCES, "Action Fraud", "CIFAS", "UK Finance", "Financial Fraud Action UK");
    private static final int LONGEST = 300;

    private final HomeOfficeHeader header;
    private final SheetRow row;
    private final Reading reading;
    private boolean isBad;

    HomeOfficeRow(HomeOfficeHeader header, SheetRow row, Reading reading) {
        this.header = header;
        this.row = row;
        this.reading = reading;
    }

    /** Who is no force: the sum of all of them, which would count everything twice, and the bodies that record fraud for all of them. */
    Optional<String> noForce() {
        var name = header.cell(HomeOfficeColumn.FORCE, row).text();
        return NO_FORCES.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** The figure, unless a value is bad: then the reading has the errors. */
    Optional<PoliceFigure> read() {
        if (row.cells().size() > header.width()) {
            isBad = true;
            reading.refuse(new CellError(header.sheet(), row.number(), SheetRow.letters(header.width()), row.cell(header.width()).text(), "This stands under no heading."));
        }
        var year = value(HomeOfficeColumn.FINANCIAL_YEAR, PeriodWords::financialYear, "Write a financial year as 2023/24.");
        var quarter = value(HomeOfficeColumn.FINANCIAL_QUARTER, PeriodWords::quarter, "Write a quarter as 1, 2, 3 or 4.");
        var force = value(HomeOfficeColumn.FORCE, ForceNames::find, "No police force goes by this name.");
        var offence = new PoliceOffence(text(HomeOfficeColumn.OFFENCE_CODE), text(HomeOfficeColumn.OFFENCE_SUBCODE), description());
        var outcome = value(HomeOfficeColumn.OUTCOME_TYPE, OutcomeWords::outcome, "The Home Office has no such outcome type. Its types are 1 to 22, with 1A, 2A and 3A, or \"Not yet assigned an outcome\".");
        var recorded = count(HomeOfficeColumn.RECORDED);
        var closed = count(HomeOfficeColumn.CLOSED);
        if (offence.code().isEmpty()) {
            bad(HomeOfficeColumn.OFFENCE_CODE, "This must be given.");
        }
        return isBad ? Optional.empty() : Optional.of(new PoliceFigure(
                new PoliceFigure.Key(force.map(Force::code).orElseThrow(), Period.ofFinancialQuarter(year.orElseThrow(), quarter.orElseThrow()),
                        offence, outcome.map(Outcome::code).orElseThrow()), recorded, closed));
    }

    private String description() {
        var subcode = text(HomeOfficeColumn.SUBCODE_DESCRIPTION);
        return subcode.isEmpty() ? text(HomeOfficeColumn.OFFENCE_DESCRIPTION) : subcode;
    }

    private <T> Optional<T> value(HomeOfficeColumn column, Function<String, Optional<T>> reads, String otherwise) {
        var text = text(column);
        var value = text.isEmpty() ? Optional.<T>empty() : reads.apply(text);
        if (value.isEmpty()) {
            bad(column, text.isEmpty() ? "This must be given." : otherwise);
        }
        return value;
    }

    private PoliceCount count(HomeOfficeColumn column) {
        var cell = header.cell(column, row);
        return CountReader.read(cell).orElseGet(() -> {
            bad(column, CountReader.reasonAgainst(cell));
            return PoliceCount.NOT_THERE;
        });
    }

    private String text(HomeOfficeColumn column) {
        var cell = header.cell(column, row);
        if (cell.kind() == Cell.Kind.FORMULA) {
            bad(column, "This is a formula. Put what it gives into the cell.");
        } else if (cell.kind() == Cell.Kind.DAY || cell.kind() == Cell.Kind.OTHER) {
            bad(column, "This is a date or an error and no text.");
        } else if (cell.text().length() > LONGEST || cell.text().chars().anyMatch(Character::isISOControl)) {
            bad(column, "This is longer than " + LONGEST + " characters, or has a line break.");
        }
        return cell.text();
    }

    private void bad(HomeOfficeColumn column, String reason) {
        isBad = true;
        reading.refuse(new CellError(header.sheet(), row.number(), header.nameOf(column), header.cell(column, row).text(), reason));
    }
}
