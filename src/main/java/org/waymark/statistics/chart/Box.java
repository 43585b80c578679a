package org.waymark.statistics.chart;

/** The room that something takes up in a drawing. */
record Box(double left, double top, double right, double bottom) {

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    static Box around(double x, double y, double r) {
        return new Box(x - r, y - r, x + r, y + r);
    }

    static Box of(Drawing.Word word, Paper paper) {
        var size = word.isSoft() ? paper.small() : paper.text();
        var width = Lettering.width(word.text(), size, word.has("strong"));
        var left = word.has("end") ? word.x() - width : word.has("middle") ? word.x() - width / 2 : word.x();
        return new Box(left, word.y() - size * ASCENT, left + width, word.y() + size * DESCENT);
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
}
