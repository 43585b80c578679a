package org.waymark.statistics.police.homeoffice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.statistics.police.figure.PoliceFigure;
import org.waymark.statistics.police.figure.PoliceOffence;
import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Unreadable;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;

/** The outcomes tables of the Home Office, from a text of one table or a workbook with a cover, notes and a sheet for each part. */
public final class HomeOfficeTables {

    /** A title and some notes may stand above the headings. */
    private static final int HEADED_WITHIN = 20;

    private final Book book;
    private final Reading reading = new Reading();
    /** Each offence stands in thousands of rows, and in memory once. */
    private final Map<PoliceOffence, PoliceOffence> offences = new HashMap<>();
    private final Map<String, Integer> ofNoForce = new TreeMap<>();

    private HomeOfficeTables(Book book) {
        this.book = book;
    }

    public static Reading read(Book book) {
        var tables = new HomeOfficeTables(book);
        try {
            tables.read();
        } catch (Unreadable cause) {
            tables.reading.refuse(new CellError("", Math.max(1, cause.line()), "", "", cause.getMessage()));
        }
        return tables.reading;
    }

    private void read() {
        var left = new ArrayList<String>();
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            if (!read(sheet)) {
                left.add(book.sheets().get(sheet));
            }
        }
        if (left.size() == book.sheets().size()) {
            reading.refuse(new CellError("", 1, "", "", "No table of outcomes was found: none of the first rows has the headings “"
                    + HomeOfficeColumn.FORCE.heading() + "” and “" + HomeOfficeColumn.OUTCOME_TYPE.heading() + "”."));
        } else if (reading.figures().isEmpty() && reading.allErrors() == 0) {
            reading.refuse(new CellError("", 1, "", "", "The table has headings and no rows."));
        }
        note(left);
    }

    private boolean read(int sheet) {
        var name = book.sheets().size() == 1 ? "" : book.sheets().get(sheet);
        var header = book.beginning(sheet, HEADED_WITHIN).stream().filter(HomeOfficeHeader::isOne).findFirst();
        header.ifPresent(headings -> {
            var errors = reading.allErrors();
            var columns = HomeOfficeHeader.of(name, headings, reading);
            if (reading.allErrors() == errors) {
                book.read(sheet, row -> {
                    if (row.number() > headings.number()) {
                        take(name, new HomeOfficeRow(columns, row, reading), row.number());
                    }
                    return !reading.isFull();
                });
            }
        });
        return header.isPresent();
    }

    private void take(String sheet, HomeOfficeRow row, long line) {
        var noForce = row.noForce();
        if (noForce.isPresent()) {
            ofNoForce.merge(noForce.get(), 1, Integer::sum);
            return;
        }
        row.read().ifPresent(figure -> {
            var key = figure.key();
            var offence = offences.computeIfAbsent(key.offence(), same -> same);
            reading.add(sheet, line, new PoliceFigure(new PoliceFigure.Key(key.force(), key.period(), offence, key.outcome()), figure.recorded(), figure.closed()));
        });
    }

    private void note(List<String> left) {
        ofNoForce.forEach((name, rows) -> reading.note((rows == 1 ? "1 row of “%s” is" : "%2$,d rows of “%1$s” are").formatted(name, rows)
                + (name.equals(HomeOfficeRow.ALL_FORCES) ? " left out: the forces add up to it." : " left out: it is no police force.")));
        if (!left.isEmpty()) {
            reading.note("Not read, because no table of outcomes stands there: " + String.join(", ", left) + ".");
        }
        if (reading.figures().stream().anyMatch(figure -> !figure.key().outcome().chars().allMatch(Character::isDigit))) {
            reading.note("1A, 2A and 3A are part of 1, 2 and 3 already. They are kept beside them and never added.");
        }
    }
}
