package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a figure went over time: a line for each series over the periods, with the band or the whiskers of its intervals, and
 * a broken line wherever the law or the counting changed. A period without a value is a gap, never a zero.
 */
public record TimeChart(String title, Unit unit, List<String> periods, List<Series> series, List<Break> breaks) {

    /** A line: one place a period, empty where there is nothing. */
    public record Series(String name, List<Optional<RowChart.Item>> points) {
    }

    /** Where a series is no longer the same: so many periods and parts of a period from the start of the first. */
    public record Break(double periodsFromStart, String name) {
    }

    private record End(String look, String name, double y) {
    }

    private static final int WIDTH = 640;
    private static final double LEFT = 48;
    private static final double HEIGHT = 240;
    private static final double BREAK_LINE = 18;
    private static final double NAME_LINE = 18;
    private static final double LETTER = 7.9;
    private static final int MOST_NAMES = 8;
    private static final int MOST_WHISKERS = 40;

    public Drawing drawing() {
        var top = 12 + breaks.size() * BREAK_LINE;
        var bottom = top + HEIGHT;
        var right = WIDTH - (series.size() == 1 ? 16 : 22 + Math.ceil(longestName() * LETTER));
        var scale = Scale.to(largest(), bottom, top);
        var sheet = new Drawing.Sheet();

        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", LEFT, scale.at(tick), right, scale.at(tick));
            sheet.word("softtext end", LEFT - 8, scale.at(tick) + 5, unit.onAxis(tick));
        }
        var every = (int) Math.ceil(periods.size() / (double) MOST_NAMES);
        for (int period = 0; period < periods.size(); period += every) {
            sheet.word("softtext middle", x(period, right), bottom + 22, periods.get(period));
        }
        for (int at = 0; at < breaks.size(); at++) {
            var place = x(breaks.get(at).periodsFromStart() - 0.5, right);
            var half = place > (LEFT + right) / 2;
            sheet.line("break", place, 12 + at * BREAK_LINE, place, bottom);
            sheet.word("softtext " + (half ? "end" : ""), place + (half ? -6 : 6), 24 + at * BREAK_LINE, breaks.get(at).name());
        }
        var ends = new ArrayList<End>();
        for (int at = 0; at < series.size(); at++) {
            draw(sheet, scale, at, right).ifPresent(ends::add);
        }
        name(sheet, ends, right);
        return sheet.drawing(title, WIDTH, bottom + 34);
    }

    private Optional<End> draw(Drawing.Sheet sheet, Scale scale, int at, double right) {
        var look = "s" + (at + 1);
        var line = series.get(at);
        var aside = series.size() == 1 ? 0 : (at - (series.size() - 1) / 2.0) * 5;
        for (var run : runs(line)) {
            var points = run.stream().map(period -> point(x(period, right) + aside, scale.at(line.points().get(period).orElseThrow().value()))).toList();
            if (series.size() == 1) {
                band(line, run, scale, right).ifPresent(band -> sheet.area("area " + look, band));
            }
            if (points.size() > 1) {
                sheet.path("line " + look, "M" + String.join("L", points));
            }
        }
        var last = Optional.<End>empty();
        for (int period = 0; period < periods.size(); period++) {
            var item = line.points().get(period);
            if (item.isPresent()) {
                var x = x(period, right) + aside;
                if (series.size() > 1 && periods.size() * series.size() <= MOST_WHISKERS) {
                    item.get().interval().ifPresent(range -> sheet.path("ci " + look, "M%s %sV%s".formatted(Drawing.rounded(x), scale.at(range.low()), scale.at(range.high()))));
                }
                sheet.dot("dot " + look, x, scale.at(item.get().value()), periods.size() > 24 ? 3 : 5);
                last = Optional.of(new End(look, line.name(), scale.at(item.get().value())));
            }
        }
        return last;
    }

    private Optional<String> band(Series line, List<Integer> run, Scale scale, double right) {
        if (run.size() < 2 || run.stream().anyMatch(period -> line.points().get(period).orElseThrow().interval().isEmpty())) {
            return Optional.empty();
        }
        var upper = run.stream().map(period -> point(x(period, right), scale.at(range(line, period).high()))).toList();
        var lower = run.reversed().stream().map(period -> point(x(period, right), scale.at(range(line, period).low()))).toList();
        return Optional.of("M" + String.join("L", upper) + "L" + String.join("L", lower) + "Z");
    }

    private static RowChart.Range range(Series line, int period) {
        return line.points().get(period).orElseThrow().interval().orElseThrow();
    }

    /** Stretches of periods with a value. */
    private static List<List<Integer>> runs(Series line) {
        var runs = new ArrayList<List<Integer>>();
        for (int period = 0; period < line.points().size(); period++) {
            if (line.points().get(period).isPresent()) {
                if (period == 0 || line.points().get(period - 1).isEmpty()) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(period);
            }
        }
        return runs;
    }

    /** The names stand where the lines end, pushed apart where they would lie on each other. */
    private void name(Drawing.Sheet sheet, List<End> ends, double right) {
        if (series.size() > 1) {
            var lowest = Double.NEGATIVE_INFINITY;
            for (var end : ends.stream().sorted(Comparator.comparingDouble(End::y)).toList()) {
                lowest = Math.max(end.y(), lowest + NAME_LINE);
                sheet.bar("key " + end.look(), right + 4, lowest - 5, 10, 10);
                sheet.word("", right + 20, lowest + 5, end.name());
            }
        }
    }

    private double x(double period, double right) {
        var width = (right - LEFT) / periods.size();
        return Drawing.rounded(LEFT + (period + 0.5) * width);
    }

    private static String point(double x, double y) {
        return Drawing.rounded(x) + " " + Drawing.rounded(y);
    }

    private double largest() {
        return series.stream().flatMap(line -> line.points().stream()).flatMap(Optional::stream).mapToDouble(RowChart.Item::reach).max().orElse(0);
    }

    private int longestName() {
        return series.stream().mapToInt(line -> line.name().length()).max().orElse(0) + 1;
    }
}
