package org.waymark.statistics.chart;

/** Signs that are told apart without their colour. */
enum Shape {

    CIRCLE, SQUARE, TRIANGLE, DIAMOND;

    /** Its outline around a place; a circle is drawn as such. */
    String path(double x, double y, double r) {
        return switch (this) {
            case CIRCLE -> "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z".formatted(Drawing.rounded(x - r), Drawing.rounded(y), r, r, 2 * r, r, r, -2 * r);
            case SQUARE -> closed(x - r * 0.9, y - r * 0.9, x + r * 0.9, y - r * 0.9, x + r * 0.9, y + r * 0.9, x - r * 0.9, y + r * 0.9);
            case TRIANGLE -> closed(x, y - r * 1.15, x + r * 1.1, y + r * 0.85, x - r * 1.1, y + r * 0.85);
            case DIAMOND -> closed(x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y);
        };
    }

    private static String closed(double... places) {
        var path = new StringBuilder();
        for (int at = 0; at < places.length; at += 2) {
            path.append(at == 0 ? "M" : "L").append(Drawing.rounded(places[at])).append(' ').append(Drawing.rounded(places[at + 1]));
        }
        return path.append('Z').toString();
    }
}
