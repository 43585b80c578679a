package org.waymark.statistics.police.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a force laid out its answer, as somebody has read it: on which sheet and in which rows the table stands, what each
 * column is, and what is the same for every row and so stands nowhere.
 */
public record Layout(int sheet, TableRows rows, String force, String period, String offence, String outcome, List<ColumnUse> columns) {

    /** The tables of the Home Office say all of this themselves. */
    public static final Layout NONE = new Layout(0, new TableRows(0, 0, List.of()), "", "", "", "", List.of());
    private static final String BETWEEN = "\t";
    private static final int FIRST_COLUMN = 7;

    public ColumnUse use(int place) {
        return place < columns.size() ? columns.get(place) : ColumnUse.IGNORED;
    }

    public List<ColumnUse> counts() {
        return columns.stream().filter(use -> use.role().isCount()).toList();
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
    public String inText() {
        return String.join(BETWEEN, Stream.concat(
                Stream.of(String.valueOf(sheet), String.valueOf(rows.headings()), rows.inText(), force, period, offence, outcome),
                columns.stream().map(ColumnUse::inText)).toList());
    }

    public static Layout of(String text) {
        var parts = List.of(text.split(BETWEEN, -1));
        return new Layout(Integer.parseInt(parts.get(0)), TableRows.of(parts.get(1), parts.get(2)), parts.get(3), parts.get(4), parts.get(5), parts.get(6),
                parts.subList(FIRST_COLUMN, parts.size()).stream().map(ColumnUse::of).toList());
    }
}
