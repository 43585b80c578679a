package org.waymark.statistics.published.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.waymark.time.London;

/** The days that a figure covers, both included. */
public record Window(LocalDate from, LocalDate to) implements Comparable<Window> {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window ends before it begins");
        }
    }

    /** The same window a year earlier; the end of a month stays the end of that month in a leap year too. */
    Window aYearEarlier() {
        return new Window(aYearBefore(from), to.equals(endOfItsMonth(to)) ? endOfItsMonth(aYearBefore(to)) : aYearBefore(to));
    }

    boolean isWithinHalfAYearOf(int years) {
        var exactly = from.plusYears(years);
        return !dayAfter().isBefore(exactly.minusMonths(6)) && !dayAfter().isAfter(exactly.plusMonths(6));
    }

    /** "4 years", "6 years, 8 months and 19 days". */
    String length() {
        var length = Period.between(from, dayAfter());
        var words = new ArrayList<String>();
        addTo(words, length.getYears(), "year");
        addTo(words, length.getMonths(), "month");
        addTo(words, length.getDays(), "day");
        return words.size() == 1 ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    String inWords() {
        return London.inWords(from) + " to " + London.inWords(to);
    }

    @Override
    public int compareTo(Window other) {
        return from.equals(other.from) ? to.compareTo(other.to) : from.compareTo(other.from);
    }

    private LocalDate dayAfter() {
        return to.plusDays(1);
    }

    private static LocalDate aYearBefore(LocalDate day) {
        return day.minusYears(1);
    }

    private static LocalDate endOfItsMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    private static void addTo(List<String> words, int number, String unit) {
        if (number > 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
