package org.waymark.statistics.chart;

import java.util.List;
import java.util.Optional;

/**
 * How a figure went over time, with the band of its intervals and a broken line wherever the law or the counting changed.
 * Several series stand beside each other, each in a field of its own on the same scale: lines across each other, each with
 * its interval, nobody can read.
 */
public record TimeChart(String title, Unit unit, List<String> periods, List<Series> series, List<Break> breaks, Optional<Provisional> provisional) {

    /** A line: one place a period, empty where there is nothing. */
    public record Series(String name, List<Optional<RowChart.Item>> points) {
    }

    /** Where a series is no longer the same: so many periods and parts of a period from the start of the first. */
    public record Break(double periodsFromStart, String name) {
    }

    /** The last part, of which much is still open: from which period on, and how that is said. */
    public record Provisional(int from, String name) {
    }

    private static final double RIGHT = 14;
    private static final double ONE = 240;
    private static final double FIELD = 120;
    private static final double BESIDE_NAME = 16;

    public TimeChart(String title, Unit unit, List<String> periods, List<Series> series, List<Break> breaks) {
        this(title, unit, periods, series, breaks, Optional.empty());
    }

    public Drawing drawing(Paper paper) {
        return series.size() == 1 ? one(paper) : fields(paper);
    }

    private Drawing one(Paper paper) {
        var names = breaks.size() + (provisional.isPresent() ? 1 : 0);
        var top = 12 + names * (paper.small() + 6);
        var sheet = new Drawing.Sheet(paper);
        var field = new TimeField(sheet, this, 0, paper.width() - RIGHT, top, top + ONE);
        provisional.ifPresent(last -> field.shade(last, 12 + breaks.size() * (paper.small() + 6), true));
        field.draw(series.getFirst());
        for (int at = 0; at < breaks.size(); at++) {
            field.mark(breaks.get(at), 12 + at * (paper.small() + 6), true);
        }
        return sheet.drawing(title, top + ONE + foot(paper));
    }

    private Drawing fields(Paper paper) {
        var columns = paper.isNarrow() ? 1 : 2;
        var width = paper.width() / columns;
        var names = series.stream().map(line -> paper.lines(line.name(), (width - BESIDE_NAME) / Lettering.STRONG)).toList();
        var name = names.stream().mapToInt(List::size).max().orElse(1) * paper.line() + 12;
        var height = name + FIELD + foot(paper) + 6;
        var sheet = new Drawing.Sheet(paper);
        for (int at = 0; at < series.size(); at++) {
            var left = (at % columns) * width;
            var top = (at / columns) * height + name;
            var field = new TimeField(sheet, this, left, left + width - RIGHT, top, top + FIELD);
            for (int line = 0; line < names.get(at).size(); line++) {
                sheet.word("strong", left + 2, top - 14 - (names.get(at).size() - 1 - line) * paper.line(), names.get(at).get(line));
            }
            provisional.ifPresent(last -> field.shade(last, top, false));
            field.draw(series.get(at));
            breaks.forEach(border -> field.mark(border, top, false));
        }
        return sheet.drawing(title, Math.ceil(series.size() / (double) columns) * height);
    }

    private static double foot(Paper paper) {
        return paper.small() + 20;
    }

    boolean isProvisional(int period) {
        return provisional.isPresent() && period >= provisional.get().from();
    }

    double largest() {
        return series.stream().flatMap(line -> line.points().stream()).flatMap(Optional::stream).mapToDouble(RowChart.Item::reach).max().orElse(0);
    }
}
