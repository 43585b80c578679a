package org.waymark.statistics.chart;

import java.util.List;
import java.util.Optional;

/**
 * How a figure went over time, with the band of its intervals and a broken line wherever the law or the counting changed.
 * Several series stand beside each other, each in a field of its own on the same scale: lines across each other, each with
 * its interval, nobody can read.
 */
public record TimeChart(String title, Unit unit, List<String> periods, List<Series> series, List<Break> breaks) {

    /** A line: one place a period, empty where there is nothing. */
    public record Series(String name, List<Optional<RowChart.Item>> points) {
    }

    /** Where a series is no longer the same: so many periods and parts of a period from the start of the first. */
    public record Break(double periodsFromStart, String name) {
    }

    private static final double LEFT = 50;
    private static final double RIGHT = 12;
    private static final double ONE = 240;
    private static final double FIELD = 120;
    private static final double NAME = 24;
    private static final double FOOT = 34;
    private static final double BREAK_LINE = 18;

    public Drawing drawing(Paper paper) {
        return series.size() == 1 ? one(paper) : fields(paper);
    }

    private Drawing one(Paper paper) {
        var top = 12 + breaks.size() * BREAK_LINE;
        var sheet = new Drawing.Sheet();
        var field = new TimeField(sheet, this, LEFT, paper.width() - RIGHT, top, top + ONE, paper.isNarrow() ? 4 : 8);
        field.draw(series.getFirst());
        for (int at = 0; at < breaks.size(); at++) {
            field.mark(breaks.get(at), 12 + at * BREAK_LINE, true);
        }
        return sheet.drawing(title, paper, top + ONE + FOOT);
    }

    private Drawing fields(Paper paper) {
        var columns = paper.isNarrow() ? 1 : 2;
        var width = paper.width() / columns;
        var height = NAME + FIELD + FOOT + 6;
        var sheet = new Drawing.Sheet();
        for (int at = 0; at < series.size(); at++) {
            var left = (at % columns) * width;
            var top = (at / columns) * height + NAME;
            var field = new TimeField(sheet, this, left + LEFT, left + width - RIGHT, top, top + FIELD, 3);
            sheet.word("strong", left + LEFT, top - 8, series.get(at).name());
            field.draw(series.get(at));
            breaks.forEach(border -> field.mark(border, top, false));
        }
        return sheet.drawing(title, paper, Math.ceil(series.size() / (double) columns) * height);
    }

    double largest() {
        return series.stream().flatMap(line -> line.points().stream()).flatMap(Optional::stream).mapToDouble(RowChart.Item::reach).max().orElse(0);
    }
}
