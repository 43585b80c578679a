package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * For what width a chart is drawn. Words keep their size: a narrow screen gets a drawing of its own, not a smaller one. Its
 * words are set larger, because a screen of 320 pixels leaves the drawing 254: so they still are 14 pixels high.
 */
public enum Paper {

    WIDE(640, 15, 14),
    NARROW(320, 18, 18);

    private final int width;
    private final double text;
    private final double small;

    Paper(int width, double text, double small) {
        this.width = width;
        this.text = text;
        this.small = small;
    }

    int width() {
        return width;
    }

    /** The size of words, as the style sheet has it. */
    double text() {
        return text;
    }

    /** The size of words at axes. */
    double small() {
        return small;
    }

    /** From one line of words to the next. */
    double line() {
        return text + 5;
    }

    boolean isNarrow() {
        return this == NARROW;
    }

    double widthOf(String words) {
        return Lettering.width(words, text, false);
    }

    double smallWidthOf(String words) {
        return Lettering.width(words, small, false);
    }

    /** Broken between words, each line no wider than this. */
    List<String> lines(String words, double widest) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            if (!lines.isEmpty() && widthOf(lines.getLast() + " " + word) <= widest) {
                lines.addLast(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
