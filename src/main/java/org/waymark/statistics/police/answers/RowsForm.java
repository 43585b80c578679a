package org.waymark.statistics.police.answers;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.layout.TableRows;
import org.waymark.web.FormErrors;

/** Where the table ends and which of its rows are totals, as it was typed: "14", and "5, 9, 12-13". */
record RowsForm(String last, String leftOut) {

    private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");
    private static final int MOST_LEFT_OUT = 1_000;

    TableRows toRows(FormErrors errors, long headings) {
        var end = FormErrors.typed(last);
        if (end.isPresent() && (!end.get().matches("\\d{1,7}") || Long.parseLong(end.get()) <= headings || Long.parseLong(end.get()) > Book.MOST_ROWS)) {
            errors.add("last-row", "Enter the number of a row below the headings, or leave this empty");
            end = Optional.empty();
        }
        var rows = new TableRows(headings, end.map(Long::parseLong).orElse(0L), List.of());
        var without = new TreeSet<Long>();
        var isReadable = FormErrors.typed(leftOut).map(text -> text.replaceAll("\\s*[-\u2013]\\s*", "-").split("[,;\\s]+")).stream()
                .flatMap(Stream::of).allMatch(part -> add(part, without));
        if (!isReadable || without.size() > MOST_LEFT_OUT || !without.stream().allMatch(rows::hold)) {
            errors.add("left-out", "Enter the numbers of rows of the table, like 5, 9, 12-13, or leave this empty");
            return rows;
        }
        return new TableRows(headings, rows.last(), List.copyOf(without));
    }

    private static boolean add(String part, TreeSet<Long> numbers) {
        var found = ROWS.matcher(part);
        if (!found.matches()) {
            return false;
        }
        var first = Long.parseLong(found.group(1));
        var end = found.group(2) == null ? first : Long.parseLong(found.group(2));
        for (long number = first; number <= end && numbers.size() <= MOST_LEFT_OUT; number++) {
            numbers.add(number);
        }
        return first <= end;
    }
}
