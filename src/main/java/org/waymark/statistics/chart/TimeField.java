package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The field in which one series is drawn over time: axes, band, line and dots. A period without a value is a gap, never a zero. */
final class TimeField {

    private static final int MANY = 24;
    private static final int MOST_NAMES = 8;

    private final Drawing.Sheet sheet;
    private final TimeChart chart;
    private final double left;
    private final double right;
    private final double bottom;
    private final Scale scale;

    TimeField(Drawing.Sheet sheet, TimeChart chart, double start, double right, double top, double bottom) {
        this.sheet = sheet;
        this.chart = chart;
        this.right = right;
        this.bottom = bottom;
        this.scale = Scale.to(chart.largest(), bottom, top);
        this.left = start + scale.before(sheet.paper(), chart.unit());
        axes();
    }

    private void axes() {
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", left, scale.at(tick), right, scale.at(tick));
        }
        scale.nameUp(sheet, left, chart.unit());
        var widest = chart.periods().stream().mapToDouble(sheet.paper()::smallWidthOf).max().orElse(0);
        var most = Math.min(MOST_NAMES, (int) ((right - left) / (widest + 12)));
        var every = (int) Math.ceil(chart.periods().size() / (double) Math.max(1, most));
        // Of quarters the same one of each year is named, or both halves.
        while (chart.periods().getFirst().startsWith("Q") && 4 % every != 0 && every % 4 != 0) {
            every++;
        }
        for (int period = 0; period < chart.periods().size(); period += every) {
            var middle = Math.min(x(period), sheet.paper().width() - widest / 2 - 1);
            sheet.word("softtext middle", middle, bottom + sheet.paper().small() + 8, chart.periods().get(period));
        }
    }

    /** The ground of what is not final yet, with its name above or not. */
    void shade(TimeChart.Provisional last, double y, boolean named) {
        var start = x(last.from() - 0.5);
        sheet.area("provisional", "M%s %sH%sV%sH%sZ".formatted(start, scale.at(scale.most()), Drawing.rounded(right), bottom, start));
        if (named) {
            sheet.word("softtext halo end", right, y + 12, last.name());
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
                var known = run.stream().filter(period -> !chart.isProvisional(period)).toList();
                var open = run.subList(Math.max(0, known.size() - 1), run.size());
                join("line s1", line, known);
                join("line s1 dashed", line, open);
            } else {
                item(line, run.getFirst()).interval().ifPresent(range -> sheet.path("ci", "M%s %sV%s".formatted(
                        x(run.getFirst()), scale.at(range.low()), scale.at(range.high()))));
            }
            run.forEach(period -> sheet.dot(chart.isProvisional(period) ? "dot open" : "dot", x(period), scale.at(item(line, period).value()), chart.periods().size() > MANY ? 3 : 5));
        }
        marks(line);
    }

    private void join(String look, TimeChart.Series line, List<Integer> run) {
        if (run.size() > 1) {
            sheet.path(look, "M" + along(line, run, RowChart.Item::value));
        }
    }

    /** Each place without a number has its mark at the foot of the field; where they stand too close, one for several. */
    private void marks(TimeChart.Series line) {
        for (int period = 0; period < line.points().size(); period++) {
            var missing = line.points().get(period).filter(item -> !item.isKnown());
            if (missing.isPresent()) {
                sheet.line("gap", x(period), bottom - 5, x(period), bottom);
                var word = new Drawing.Word("softtext halo middle", x(period), bottom - 8, missing.get().mark());
                if (sheet.isFree(Box.of(word, sheet.paper()))) {
                    sheet.word(word.look(), word.x(), word.y(), word.text());
                }
            }
        }
    }

    /** A broken line at the day of a break, with its name on the side that has room. */
    void mark(TimeChart.Break border, double top, boolean named) {
        var place = x(border.periodsFromStart() - 0.5);
        sheet.line("break", place, top, place, bottom);
        if (named) {
            var late = place > (left + right) / 2;
            sheet.word("softtext halo" + (late ? " end" : ""), place + (late ? -6 : 6), top + 12, border.name());
        }
    }

    /** Stretches of periods with a value. */
    private static List<List<Integer>> runs(TimeChart.Series line) {
        var runs = new ArrayList<List<Integer>>();
        for (int period = 0; period < line.points().size(); period++) {
            if (isKnown(line, period)) {
                if (period == 0 || !isKnown(line, period - 1)) {
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

    private static boolean isKnown(TimeChart.Series line, int period) {
        return line.points().get(period).filter(RowChart.Item::isKnown).isPresent();
    }

    private static RowChart.Item item(TimeChart.Series line, int period) {
        return line.points().get(period).orElseThrow();
    }

    private double x(double period) {
        return Drawing.rounded(left + (period + 0.5) * (right - left) / chart.periods().size());
    }
}
