package org.waymark.statistics.police.figure;

import java.time.LocalDate;
import java.time.YearMonth;

import org.waymark.time.London;

/** The days that a police figure covers, both included. */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    private static final int APRIL = 4;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins");
        }
    }

    public static Period ofMonths(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** From April to March, as the Home Office and the police count. */
    public static Period ofFinancialYear(int begins) {
        return ofMonths(YearMonth.of(begins, APRIL), 12);
    }

    public static Period ofFinancialQuarter(int begins, int quarter) {
        return ofMonths(YearMonth.of(begins, APRIL).plusMonths((quarter - 1) * 3L), 3);
    }

    /** The financial year in which it lies whole. */
    public Period financialYear() {
        return ofFinancialYear(from.getMonthValue() < APRIL ? from.getYear() - 1 : from.getYear());
    }

    public boolean isQuarter() {
        return from.getMonthValue() % 3 == 1 && equals(ofMonths(YearMonth.from(from), 3));
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** "2023-04-01_2024-03-31", for addresses. */
    public String code() {
        return from + "_" + to;
    }

    /** "April to June 2023", "1 April 2023 to 14 March 2024". */
    public String inWords() {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (from.getDayOfMonth() > 1 || !to.equals(last.atEndOfMonth())) {
            return London.inWords(from) + " to " + London.inWords(to);
        }
        return first.equals(last) ? London.inWords(first)
                : first.getYear() == last.getYear() ? London.inWords(first).split(" ")[0] + " to " + London.inWords(last)
                : London.inWords(first) + " to " + London.inWords(last);
    }

    @Override
    public int compareTo(Period other) {
        return from.equals(other.from) ? to.compareTo(other.to) : from.compareTo(other.from);
    }
}
