package org.waymark.statistics.chart;

import java.util.ArrayList;

/** A filled part of a bar. Each series has its hatching beside its colour, so that print and eyes without colour tell them apart. */
final class Patch {

    private static final double APART = 8;

    private Patch() {
    }

    static void draw(Drawing.Sheet sheet, String look, double x, double y, double width, double height) {
        sheet.bar("bar " + look, x, y, width, height);
        switch (look) {
            case "s2" -> sheet.path("hatch", hatch(x, y, width, height, true));
            case "s3" -> sheet.path("hatch", upright(x, y, width, height));
            case "s4" -> sheet.path("hatch", hatch(x, y, width, height, false));
            default -> {
                // The first series is solid, the rest only an outline.
            }
        }
    }

    /** A plain ground on which a number can be read over any colour and hatching. */
    static String plate(double x, double y, double width, double height) {
        return "M%s %sh%sv%sh%sZ".formatted(Drawing.rounded(x - width / 2), Drawing.rounded(y - height / 2), Drawing.rounded(width), Drawing.rounded(height),
                -Drawing.rounded(width));
    }

    private static String hatch(double x, double y, double width, double height, boolean rising) {
        var strokes = new ArrayList<String>();
        for (double start = x - height + APART / 2; start < x + width; start += APART) {
            var from = Math.max(start, x);
            var to = Math.min(start + height, x + width);
            if (to > from) {
                var low = rising ? y + height - (from - start) : y + from - start;
                var high = rising ? y + height - (to - start) : y + to - start;
                strokes.add("M%s %sL%s %s".formatted(Drawing.rounded(from), Drawing.rounded(low), Drawing.rounded(to), Drawing.rounded(high)));
            }
        }
        return String.join("", strokes);
    }

    private static String upright(double x, double y, double width, double height) {
        var strokes = new ArrayList<String>();
        for (double at = x + APART / 2; at < x + width; at += APART) {
            strokes.add("M%s %sV%s".formatted(Drawing.rounded(at), Drawing.rounded(y), Drawing.rounded(y + height)));
        }
        return String.join("", strokes);
    }
}
