package org.waymark.statistics.chart;

import java.util.Locale;

/** In what a chart counts: how its numbers are written. */
public enum Unit {

    PERCENT("%.0f%%", "%.1f%%"),
    NUMBER("%,.0f", "%,.0f");

    private final String onAxis;
    private final String atMark;

    Unit(String onAxis, String atMark) {
        this.onAxis = onAxis;
        this.atMark = atMark;
    }

    String onAxis(double value) {
        return String.format(Locale.UK, onAxis, value);
    }

    String atMark(double value) {
        return String.format(Locale.UK, atMark, value);
    }
}
