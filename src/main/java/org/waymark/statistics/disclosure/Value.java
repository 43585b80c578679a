package org.waymark.statistics.disclosure;

import java.math.BigDecimal;

/** What stands in one place of a table that leaves the building: a number, or a mark that says why there is none. */
public sealed interface Value {

    /** A count, rounded to the base; 0 only where nothing was counted and the table shows zeros. */
    record Count(long number) implements Value {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** A percentage of rounded counts, half-up to one decimal, with its 95 % interval in percent. */
    record Percent(BigDecimal number, BigDecimal low, BigDecimal high) implements Value {

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** No number, and why. */
    record Marked(Mark mark) implements Value {

        @Override
        public String toString() {
            return mark.shorthand();
        }
    }

    static Value of(Mark mark) {
        return new Marked(mark);
    }
}
