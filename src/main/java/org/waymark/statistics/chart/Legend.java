package org.waymark.statistics.chart;

import java.util.List;

/** What the signs of a chart mean, one beside the other in as many lines as they need. */
final class Legend {

    /** How a sign looks: a line, a filled patch or a shape. */
    enum Sign {
        LINE(30), PATCH(24), SHAPE(16);

        private final double width;

        Sign(double width) {
            this.width = width;
        }
    }

    /** A sign with its meaning. */
    record Entry(Sign sign, String look, Shape shape, String meaning) {

        static Entry line(String look, String meaning) {
            return new Entry(Sign.LINE, look, Shape.CIRCLE, meaning);
        }

        static Entry patch(String look, String meaning) {
            return new Entry(Sign.PATCH, look, Shape.SQUARE, meaning);
        }

        static Entry shape(Shape shape, String look, String meaning) {
            return new Entry(Sign.SHAPE, look, shape, meaning);
        }
    }

    private static final double GAP = 22;
    private static final double BEHIND_SIGN = 7;

    private Legend() {
    }

    /** Draws them from the top down and says where they end. */
    static double draw(Drawing.Sheet sheet, List<Entry> entries, double left) {
        var paper = sheet.paper();
        var line = paper.line() + 3;
        var x = left;
        var y = 4.0;
        for (var entry : entries) {
            var start = entry.sign().width + BEHIND_SIGN;
            var meaning = paper.lines(entry.meaning(), paper.width() - left - start - 2);
            var width = start + meaning.stream().mapToDouble(paper::widthOf).max().orElse(0);
            if (x > left && x + width > paper.width()) {
                x = left;
                y += line;
            }
            sign(sheet, entry, x, y + line / 2);
            for (int at = 0; at < meaning.size(); at++) {
                sheet.word("", x + start, y + at * line + line / 2 + 5, meaning.get(at));
            }
            y += (meaning.size() - 1) * line;
            x += width + GAP;
        }
        return y + line + 6;
    }

    private static void sign(Drawing.Sheet sheet, Entry entry, double x, double middle) {
        switch (entry.sign()) {
            case LINE -> sheet.path(entry.look(), "M%s %sH%s".formatted(Drawing.rounded(x), Drawing.rounded(middle), Drawing.rounded(x + Sign.LINE.width)));
            case PATCH -> Patch.draw(sheet, entry.look(), x, middle - 8, Sign.PATCH.width, 16);
            case SHAPE -> sheet.shape(entry.shape(), entry.look(), x + Sign.SHAPE.width / 2, middle, 6);
        }
    }
}
