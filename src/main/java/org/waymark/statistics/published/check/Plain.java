package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as an explanation prints them: "28,201", "−5", "36.3". */
final class Plain {

    static final String MINUS = "−";

    private Plain() {
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number).replace("-", MINUS);
    }

    static String percent(BigDecimal percent) {
        return percent.toPlainString().replace("-", MINUS);
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }
}
