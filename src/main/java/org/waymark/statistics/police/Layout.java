package org.waymark.statistics.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a force laid out its answer, as somebody has read it: on which sheet and under which row the table stands, what each
 * column is, and what is the same for every row and so stands nowhere. A last row of 0 is the end of the sheet.
 */
record Layout(int sheet, long headings, long lastRow, String force, String period, String offence, String outcome, List<ColumnUse> columns) {

    /** The tables of the Home Office say all of this themselves. */
    static final Layout NONE = new Layout(0, 0, 0, "", "", "", "", List.of());
    private static final String BETWEEN = "\t";

    /** What a column is and, for a column of counts, of which outcome, where that stands in its heading alone. */
    record ColumnUse(ColumnRole role, String outcome) {

        static final ColumnUse IGNORED = new ColumnUse(ColumnRole.IGNORED, "");

        private String inText() {
            return outcome.isEmpty() ? role.name() : role.name() + ":" + outcome;
        }

        private static ColumnUse of(String text) {
            var parts = text.split(":", 2);
            return new ColumnUse(ColumnRole.valueOf(parts[0]), parts.length == 1 ? "" : parts[1]);
        }
    }

    ColumnUse use(int place) {
        return place < columns.size() ? columns.get(place) : ColumnUse.IGNORED;
    }

    /** The one column of this role, counted from 0. */
    Optional<Integer> place(ColumnRole role) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).role() == role) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** One line of text, which gives the same layout back. */
    String inText() {
        return String.join(BETWEEN, Stream.concat(
                Stream.of(String.valueOf(sheet), String.valueOf(headings), String.valueOf(lastRow), force, period, offence, outcome),
                columns.stream().map(ColumnUse::inText)).toList());
    }

    static Layout of(String text) {
        var parts = text.split(BETWEEN, -1);
        var columns = new ArrayList<ColumnUse>();
        for (int place = 7; place < parts.length; place++) {
            columns.add(ColumnUse.of(parts[place]));
        }
        return new Layout(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3], parts[4], parts[5], parts[6], columns);
    }
}
