package org.waymark.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The calendar of England and Wales: the day on which something happened is the day in London. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    private London() {
    }

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Noon in London on that day: the moment that stands for a day of which no time is known. */
    public static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** "3 March 2026". */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** "March 2026". */
    public static String inWords(YearMonth month) {
        return MONTH.format((TemporalAccessor) month);
    }

    /** "3 March 2026, 10:42am". */
    public static String inWords(Instant instant) {
        return inWords(dayOf(instant)) + ", " + timeOf(instant);
    }

    /** "10:42am". */
    public static String timeOf(Instant instant) {
        return HOUR.format(ZonedDateTime.ofInstant(instant, ZONE)).toLowerCase(Locale.ROOT);
    }
}
