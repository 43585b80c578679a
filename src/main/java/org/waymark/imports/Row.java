package org.waymark.imports;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.waymark.reference.NotKnown;
import org.waymark.reference.Outcome;

import de.siegmar.fastcsv.reader.CsvRecord;

/** A row of a case file as it stands there. */
record Row(ColumnPlaces places, CsvRecord record) {

    long line() {
        return record.getStartingLineNumber();
    }

    boolean isAsWideAsTheHeader() {
        return record.getFieldCount() == places.width();
    }

    int width() {
        return record.getFieldCount();
    }

    /** What stands in this column; nothing where the file does not have it. */
    String of(CaseColumn column) {
        return places.of(record, column);
    }

    /** What stands in this column and states something: "not asked" and "no outcome yet" are as good as nothing. */
    String stated(CaseColumn column) {
        var value = of(column);
        return column.isCoded() && value.equals(NotKnown.NOT_ASKED.name())
                || column == CaseColumn.OUTCOME && value.equals(Outcome.NOT_YET_ASSIGNED) ? "" : value;
    }

    boolean states(CaseColumn column) {
        return !stated(column).isEmpty();
    }

    /** All that the row states, one line a column: the same for two rows that say the same, however they are written. */
    String content() {
        return Arrays.stream(CaseColumn.values()).filter(this::states)
                .map(column -> column.header() + "=" + stated(column))
                .collect(Collectors.joining("\n"));
    }
}
