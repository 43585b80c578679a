package org.waymark.statistics.release.standard.count;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Window;
import org.waymark.time.London;

/** How a window falls into years, pairs of years and quarters. Pairs always begin with an odd year, so that they are the same in each release. */
public record Periods(Window window) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** From the coarsest to the finest: the whole window, pairs of years, years, quarters. */
    public List<List<Period>> levels() {
        return List.of(List.of(whole()), pairs(), years(), quarters());
    }

    public Period whole() {
        return new Period(Key.ALL, London.inWords(window.from()) + " to " + London.inWords(window.to()), window);
    }

    public List<Period> years() {
        return cut(month -> Integer.toString(month.getYear()), MONTHS_OF_A_YEAR, key -> key);
    }

    public List<Period> pairs() {
        return cut(Periods::pair, 2 * MONTHS_OF_A_YEAR, key -> key.replace("-", " and "));
    }

    public List<Period> quarters() {
        return cut(Dimension.QUARTER::codeOf, MONTHS_OF_A_QUARTER, Dimension.QUARTER::nameOf);
    }

    private static String pair(YearMonth month) {
        var first = month.getYear() - (month.getYear() + 1) % 2;
        return first + "-" + (first + 1);
    }

    private List<Period> cut(Function<YearMonth, String> key, int months, Function<String, String> label) {
        var byKey = new LinkedHashMap<String, List<YearMonth>>();
        window.months().forEach(month -> byKey.computeIfAbsent(key.apply(month), first -> new ArrayList<>()).add(month));
        return byKey.entrySet().stream().map(one -> {
            var cut = new Window(one.getValue().getFirst(), one.getValue().getLast());
            return new Period(one.getKey(), one.getValue().size() == months ? label.apply(one.getKey()) : inMonths(cut), cut);
        }).toList();
    }

    /** "January to September 2026", for what the window cuts. */
    private static String inMonths(Window cut) {
        if (cut.from().equals(cut.to())) {
            return London.inWords(cut.from());
        }
        if (cut.from().getMonthValue() == 1 && cut.to().equals(cut.from().plusMonths(MONTHS_OF_A_YEAR - 1))) {
            return Integer.toString(cut.from().getYear());
        }
        return cut.from().getYear() == cut.to().getYear()
                ? cut.from().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " to " + London.inWords(cut.to())
                : London.inWords(cut.from()) + " to " + London.inWords(cut.to());
    }
}
