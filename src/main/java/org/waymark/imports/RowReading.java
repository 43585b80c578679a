package org.waymark.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.waymark.reference.NotKnown;

/** Reads the values of one row and collects what is wrong with them: one sentence a column, so that no mistake is told twice. */
final class RowReading {

    /** Nothing that this helpline deals with happened before; an earlier year is a slip of the pen. */
    private static final Pattern DAY = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private final Row row;
    private final Set<CaseColumn> bad = EnumSet.noneOf(CaseColumn.class);
    private final List<RowError> errors = new ArrayList<>();

    RowReading(Row row) {
        this.row = row;
    }

    Row row() {
        return row;
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    boolean isBad(CaseColumn column) {
        return bad.contains(column);
    }

    void refuse(boolean when, CaseColumn column, String reason) {
        if (when && bad.add(column)) {
            errors.add(RowError.at(row.line(), column, row.of(column), reason));
        }
    }

    /** The day, null where there is none or none that can be read. */
    LocalDate day(CaseColumn column) {
        var text = row.of(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Refused below, like a text that is no day at all.
        }
        refuse(true, column, "This is no day. Write it as year, month and day, such as 2021-06-29.");
        return null;
    }

    /** The code, or "not asked" where there is none or none that is known. */
    String code(CaseColumn column, Predicate<String> known) {
        var code = row.stated(column);
        if (code.isEmpty()) {
            return NotKnown.NOT_ASKED.name();
        }
        refuse(!known.test(code), column, "No code of this column is written like this.");
        return isBad(column) ? NotKnown.NOT_ASKED.name() : code;
    }
}
