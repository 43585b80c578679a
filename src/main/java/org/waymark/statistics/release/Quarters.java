package org.waymark.statistics.release;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** The names of releases by the quarter, or the month, with which their window ends. */
public final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {
    }

    /** "2026-q3"; "2026-08" where no quarter ends. */
    public static String addressOf(YearMonth last) {
        return endsQuarter(last) ? last.getYear() + "-q" + last.getMonthValue() / MONTHS : last.toString();
    }

    /** "July to September 2026"; "August 2026" where no quarter ends. */
    public static String nameOf(YearMonth last) {
        var month = last.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return endsQuarter(last)
                ? "%s to %s %d".formatted(last.minusMonths(MONTHS - 1).getMonth().getDisplayName(TextStyle.FULL, Locale.UK), month, last.getYear())
                : month + " " + last.getYear();
    }

    private static boolean endsQuarter(YearMonth month) {
        return month.getMonthValue() % MONTHS == 0;
    }
}
