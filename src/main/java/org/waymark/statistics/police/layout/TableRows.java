package org.waymark.statistics.police.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of a sheet are the table: those under the headings down to the last one, without the totals that somebody left
 * out by their numbers. A last row of 0 is the end of the sheet.
 */
public record TableRows(long headings, long last, List<Long> leftOut) {

    private static final String WITHOUT = " without ";

    public boolean hold(long number) {
        return number > headings && (last == 0 || number <= last);
    }

    boolean endAt(long number) {
        return last > 0 && number >= last;
    }

    /** "14" or "14 without 5,9"; the row of the headings stands for itself. */
    String inText() {
        return last + (leftOut.isEmpty() ? "" : WITHOUT + leftOut.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    static TableRows of(String headings, String text) {
        var parts = text.split(WITHOUT, 2);
        return new TableRows(Long.parseLong(headings), Long.parseLong(parts[0]),
                parts.length == 1 ? List.of() : Stream.of(parts[1].split(",")).map(Long::valueOf).toList());
    }
}
