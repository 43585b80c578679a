package org.waymark.statistics.published.check;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.waymark.time.London;

/** When a statement was published, as closely as is known: a year, a month or a day. */
public record PublishedOn(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PublishedOn {
        if (!SHAPE.matcher(value).matches()) {
            throw new DateTimeParseException("Not a year, a month or a day", value, 0);
        }
        earliest(value);
    }

    /** In words: "2017", "May 2022", "6 June 2022". */
    public String inWords() {
        return switch (value.length()) {
            case 4 -> value;
            case 7 -> London.inWords(YearMonth.parse(value));
            default -> London.inWords(LocalDate.parse(value));
        };
    }

    /** The first day on which it may have been published; for order only. */
    public LocalDate earliest() {
        return earliest(value);
    }

    private static LocalDate earliest(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }
}
