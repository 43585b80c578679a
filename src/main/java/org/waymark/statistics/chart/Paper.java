package org.waymark.statistics.chart;

/** For what width a chart is drawn. Words keep their size: a narrow screen gets a drawing of its own, not a smaller one. */
public enum Paper {

    WIDE(640),
    NARROW(320);

    private final int width;

    Paper(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
