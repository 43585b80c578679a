package org.waymark.statistics.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months that are counted, both ends included. */
public record Window(YearMonth from, YearMonth to) {

    private static final int MONTHS_OF_A_YEAR = 12;

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window runs forwards: " + from + " is after " + to + ".");
        }
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Whether this day lies after the first and not after the last day: the window reaches over the border that it marks. */
    public boolean crosses(LocalDate border) {
        return border.isAfter(from.atDay(1)) && !border.isAfter(to.atEndOfMonth());
    }

    public boolean isAtMostAYear() {
        return !to.isAfter(from.plusMonths(MONTHS_OF_A_YEAR - 1));
    }
}
