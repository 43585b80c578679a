package org.waymark.statistics.release.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.measures.Dimension;

/** The months of a year, a quarter or a pair of years, told from its code: "2023", "2023-Q1", "2023-2024". */
record Period(Key key, YearMonth from, int months) {

    static Optional<Period> of(Key key) {
        if (!key.code().matches("\\d{4}(-Q[1-4]|-\\d{4})?")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(key.code().substring(0, 4));
        return Optional.of(key.code().length() == 4 ? new Period(key, YearMonth.of(year, 1), 12)
                : key.code().charAt(5) == 'Q' ? new Period(key, YearMonth.of(year, (key.code().charAt(6) - '1') * 3 + 1), 3) : new Period(key, YearMonth.of(year, 1), 24));
    }

    /** "2023", or "2026, in part" where the window cuts it; as it is labelled where it is no period. */
    static String shortly(Key key) {
        return of(key).map(period -> period.isWhole() ? period.onAxis() : period.onAxis() + ", in part").orElse(key.label());
    }

    LocalDate start() {
        return from.atDay(1);
    }

    LocalDate end() {
        return from.plusMonths(months).atDay(1);
    }

    /** What the window cuts bears another name: that of its months. */
    boolean isWhole() {
        return key.label().equals(months == 3 ? Dimension.QUARTER.nameOf(key.code()) : key.code().replace("-", " and "));
    }

    String onAxis() {
        return months == 3 ? "Q%s %d".formatted(key.code().substring(6), from.getYear())
                : months == 24 ? "%d–%02d".formatted(from.getYear(), (from.getYear() + 1) % 100) : String.valueOf(from.getYear());
    }
}
