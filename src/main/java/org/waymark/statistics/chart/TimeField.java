package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The field in which one series is drawn over time: axes, band, line and dots. A period without a value is a gap, never a zero. */
final class TimeField {

    private static final int MANY = 24;

    private final Drawing.Sheet sheet;
    private final TimeChart chart;
    private final double left;
    private final double right;
    private final double bottom;
    private final Scale scale;

    TimeField(Drawing.Sheet sheet, TimeChart chart, double left, double right, double top, double bottom, int mostNames) {
        this.sheet = sheet;
        this.chart = chart;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.scale = Scale.to(chart.largest(), bottom, top);
        axes(mostNames);
    }

    private void axes(int mostNames) {
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", left, scale.at(tick), right, scale.at(tick));
            sheet.word("softtext end", left - 8, scale.at(tick) + 5, chart.unit().onAxis(tick));
        }
        var every = (int) Math.ceil(chart.periods().size() / (double) mostNames);
        for (int period = 0; period < chart.periods().size(); period += every) {
            sheet.word("softtext middle", x(period), bottom + 22, chart.periods().get(period));
        }
    }

    void draw(TimeChart.Series line) {
        for (var run : runs(line)) {
            if (run.size() > 1) {
                if (run.stream().allMatch(period -> item(line, period).interval().isPresent())) {
                    var upper = along(line, run, item -> item.interval().orElseThrow().high());
                    var lower = along(line, run.reversed(), item -> item.interval().orElseThrow().low());
                    sheet.area("area s1", "M" + upper + "L" + lower + "Z");
                }
                sheet.path("line s1", "M" + along(line, run, RowChart.Item::value));
            } else {
                item(line, run.getFirst()).interval().ifPresent(range -> sheet.path("ci", "M%s %sV%s".formatted(
                        x(run.getFirst()), scale.at(range.low()), scale.at(range.high()))));
            }
            run.forEach(period -> sheet.dot("dot", x(period), scale.at(item(line, period).value()), chart.periods().size() > MANY ? 3 : 5));
        }
    }

    /** A broken line at the day of a break, with its name on the side that has room. */
    void mark(TimeChart.Break border, double top, boolean named) {
        var place = x(border.periodsFromStart() - 0.5);
        sheet.line("break", place, top, place, bottom);
        if (named) {
            var late = place > (left + right) / 2;
            sheet.word("softtext " + (late ? "end" : ""), place + (late ? -6 : 6), top + 12, border.name());
        }
    }

    /** Stretches of periods with a value. */
    private static List<List<Integer>> runs(TimeChart.Series line) {
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

    private String along(TimeChart.Series line, List<Integer> run, ToDoubleFunction<RowChart.Item> value) {
        return String.join("L", run.stream().map(period -> x(period) + " " + scale.at(value.applyAsDouble(item(line, period)))).toList());
    }

    private static RowChart.Item item(TimeChart.Series line, int period) {
        return line.points().get(period).orElseThrow();
    }

    private double x(double period) {
        return Drawing.rounded(left + (period + 0.5) * (right - left) / chart.periods().size());
    }
}
