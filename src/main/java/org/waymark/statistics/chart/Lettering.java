package org.waymark.statistics.chart;

/** How wide words become, before any browser sets them: the advance widths of Inter, in hundredths of their size. */
final class Lettering {

    private static final int FIRST = ' ';
    /** From the space to the tilde; digits all alike. */
    private static final int[] WIDTHS = {28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 29, 30, 66, 66, 66, 51,
            97, 70, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 70, 101, 68, 68, 63, 36, 36, 36, 47, 46,
            32, 56, 61, 57, 61, 58, 33, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 39, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66};
    private static final int OTHER = 70;
    static final double STRONG = 1.06;

    private Lettering() {
    }

    static double width(String text, double size, boolean strong) {
        var hundredths = text.chars().map(letter -> letter >= FIRST && letter < FIRST + WIDTHS.length ? WIDTHS[letter - FIRST] : OTHER).sum();
        return hundredths / 100.0 * size * (strong ? STRONG : 1);
    }
}
