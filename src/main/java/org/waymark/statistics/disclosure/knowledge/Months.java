package org.waymark.statistics.disclosure.knowledge;

import java.time.YearMonth;
import java.util.Optional;

import org.waymark.statistics.disclosure.CountId;

/** Months from a first to a last one, as the code of a time says it: "2023-01/2023-12". */
record Months(YearMonth first, YearMonth last) {

    static Months of(String code) {
        var ends = code.split("/");
        return new Months(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
    }

    /** Whether others begin with these. */
    boolean begins(Months others) {
        return first.equals(others.first) && !last.isAfter(others.last);
    }

    /** What is left after the months of a count, if anything is. */
    Optional<Months> after(CountId count) {
        var next = of(count.where().get(CountId.TIME)).last().plusMonths(1);
        return next.isAfter(last) ? Optional.empty() : Optional.of(new Months(next, last));
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
