package org.waymark.statistics.published;

import static org.waymark.statistics.published.StatementColumn.AREA;
import static org.waymark.statistics.published.StatementColumn.CLAIM;
import static org.waymark.statistics.published.StatementColumn.COUNT;
import static org.waymark.statistics.published.StatementColumn.DENOMINATOR;
import static org.waymark.statistics.published.StatementColumn.MEASURE;
import static org.waymark.statistics.published.StatementColumn.PERCENT;
import static org.waymark.statistics.published.StatementColumn.PERIOD_FROM;
import static org.waymark.statistics.published.StatementColumn.PERIOD_TO;
import static org.waymark.statistics.published.StatementColumn.PUBLISHED_ON;
import static org.waymark.statistics.published.StatementColumn.QUALIFIER;
import static org.waymark.statistics.published.StatementColumn.SOURCE;
import static org.waymark.statistics.published.StatementColumn.STATEMENT;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.published.check.Area;
import org.waymark.statistics.published.check.Figure;
import org.waymark.statistics.published.check.PublishedOn;
import org.waymark.statistics.published.check.Qualifier;
import org.waymark.statistics.published.check.Statement;
import org.waymark.statistics.published.check.Window;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One row of the import: strict, and every bad value is named rather than the first alone. */
final class StatementRow {

    private static final int LONGEST = 500;
    private static final Pattern DAY = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern PUBLISHED = Pattern.compile("(19|20)\\d{2}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    /** The one measure that may fall below nought. */
    private static final String CHANGE = "change-on-year-before";

    private final StatementHeader header;
    private final CsvRecord row;
    private final List<RowError> errors = new ArrayList<>();

    StatementRow(StatementHeader header, CsvRecord row) {
        this.header = header;
        this.row = row;
    }

    List<RowError> errors() {
        return errors;
    }

    /** The statement, unless a value is bad: then see the errors. */
    Optional<Statement> read() {
        if (row.getFieldCount() != header.width()) {
            errors.add(new RowError(row.getStartingLineNumber(), "", "",
                    "This row has " + row.getFieldCount() + " values and the header " + header.width() + " columns."));
            return Optional.empty();
        }
        var id = required(STATEMENT, Function.identity());
        var source = required(SOURCE, Function.identity());
        var publishedOn = required(PUBLISHED_ON, this::publishedOn);
        var area = required(AREA, this::area);
        var from = required(PERIOD_FROM, text -> day(PERIOD_FROM, text));
        var to = required(PERIOD_TO, text -> day(PERIOD_TO, text));
        var measure = required(MEASURE, Function.identity());
        var qualifier = optional(QUALIFIER, this::qualifier);
        var count = optional(COUNT, text -> number(COUNT, text));
        var denominator = optional(DENOMINATOR, text -> number(DENOMINATOR, text));
        var percent = optional(PERCENT, this::percent);
        var claim = optional(CLAIM, Function.identity());
        var window = from != null && to != null ? window(from, to) : null;
        return errors.isEmpty()
                ? Optional.of(new Statement(id, source, publishedOn, new Figure(measure, area, window),
                        qualifier.orElse(Qualifier.EXACT), count, denominator, percent, claim))
                : Optional.empty();
    }

    private <T> T required(StatementColumn column, Function<String, T> reading) {
        var value = optional(column, reading);
        if (text(column).isEmpty()) {
            bad(column, "This must be given.");
        }
        return value.orElse(null);
    }

    private <T> Optional<T> optional(StatementColumn column, Function<String, T> reading) {
        var text = text(column);
        if (text.length() > LONGEST) {
            return Optional.ofNullable(bad(column, "This is longer than " + LONGEST + " characters."));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.ofNullable(bad(column, "This holds a character that cannot be printed, or a line break."));
        }
        return text.isEmpty() ? Optional.empty() : Optional.ofNullable(reading.apply(text));
    }

    private PublishedOn publishedOn(String text) {
        try {
            return PUBLISHED.matcher(text).matches() ? new PublishedOn(text) : bad(PUBLISHED_ON, "Write a year, a month or a day: 2022, 2022-05 or 2022-05-31.");
        } catch (DateTimeException cause) {
            return bad(PUBLISHED_ON, "There is no such month or day.");
        }
    }

    private Area area(String text) {
        return AreaText.reasonAgainst(text).<Area>map(reason -> bad(AREA, reason)).orElseGet(() -> Area.of(text));
    }

    private LocalDate day(StatementColumn column, String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : bad(column, "Write a day as 2021-12-31.");
        } catch (DateTimeException cause) {
            return bad(column, "There is no such day.");
        }
    }

    private Window window(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? bad(PERIOD_TO, "The period ends before it begins.") : new Window(from, to);
    }

    private Qualifier qualifier(String text) {
        return Qualifier.ofCode(text).orElseGet(() -> bad(QUALIFIER, "Write one of "
                + Stream.of(Qualifier.values()).map(Qualifier::code).collect(Collectors.joining(", ")) + "."));
    }

    private Long number(StatementColumn column, String text) {
        return NUMBER.matcher(unsigned(column, text)).matches() ? Long.valueOf(text)
                : bad(column, "Write a whole number in digits alone, or nothing where none was published.");
    }

    private BigDecimal percent(String text) {
        return PERCENTAGE.matcher(unsigned(PERCENT, text)).matches() ? new BigDecimal(text)
                : bad(PERCENT, "Write the percentage in digits with its decimals as published, as in 36.3.");
    }

    private String unsigned(StatementColumn column, String text) {
        return text(MEASURE).equals(CHANGE) && column != DENOMINATOR && text.startsWith("-") ? text.substring(1) : text;
    }

    private String text(StatementColumn column) {
        return header.valueOf(column, row);
    }

    private <T> T bad(StatementColumn column, String reason) {
        errors.add(new RowError(row.getStartingLineNumber(), column.header(), text(column), reason));
        return null;
    }
}
