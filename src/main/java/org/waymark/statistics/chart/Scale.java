package org.waymark.statistics.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis with ticks at round numbers: where a value stands between two points of the drawing. Where lengths are compared it
 * begins at nothing; where only places are, it may begin further up.
 */
record Scale(double least, double most, double step, double start, double end) {

    private static final int MOST_TICKS = 6;
    private static final double BETWEEN_NAMES = 8;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    Scale(double most, double step, double start, double end) {
        this(0, most, step, start, end);
    }

    /** Reaches from nothing to the first round number that holds the largest value. */
    static Scale to(double largest, double start, double end) {
        return between(0, largest, start, end);
    }

    /** Reaches from round number to round number, holding both. */
    static Scale between(double smallest, double largest, double start, double end) {
        double step = 1;
        for (int place = 0; (largest - smallest) / step > MOST_TICKS; place++) {
            step = ROUND.get((place + 1) % ROUND.size()) * Math.pow(10, (place + 1) / ROUND.size());
        }
        var least = Math.floor(smallest / step) * step;
        return new Scale(least, Math.max(least + step, Math.ceil(largest / step) * step), step, start, end);
    }

    double at(double value) {
        return Drawing.rounded(start + (value - least) / (most - least) * (end - start));
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((most - least) / step)).mapToObj(tick -> least + tick * step).toList();
    }

    boolean holds(double value) {
        return value >= least && value <= most;
    }

    /** Names the ticks along the foot of a field, leaving out those that would touch their neighbour. */
    void nameAlong(Drawing.Sheet sheet, double y, Unit unit, boolean firstFromItsStart) {
        var widest = widest(sheet.paper(), unit);
        var first = firstFromItsStart ? sheet.paper().smallWidthOf(unit.onAxis(least)) + widest / 2 : 0;
        var every = every(Math.max(widest, first) + BETWEEN_NAMES);
        for (int tick = 0; tick < ticks().size(); tick += every) {
            var value = ticks().get(tick);
            var name = unit.onAxis(value);
            var last = sheet.paper().width() - sheet.paper().smallWidthOf(name) / 2 - 1;
            sheet.word("softtext" + (tick == 0 && firstFromItsStart ? "" : " middle"), Math.min(at(value), last), y, name);
        }
    }

    /** Names the ticks before a field that reaches upwards. */
    void nameUp(Drawing.Sheet sheet, double x, Unit unit) {
        var every = every(sheet.paper().small() + BETWEEN_NAMES / 2);
        for (int tick = 0; tick < ticks().size(); tick += every) {
            sheet.word("softtext end", x - 8, at(ticks().get(tick)) + 5, unit.onAxis(ticks().get(tick)));
        }
    }

    /** The room that the names before a field need. */
    double before(Paper paper, Unit unit) {
        return widest(paper, unit) + 12;
    }

    private double widest(Paper paper, Unit unit) {
        return ticks().stream().mapToDouble(tick -> paper.smallWidthOf(unit.onAxis(tick))).max().orElse(0);
    }

    private int every(double room) {
        return Math.max(1, (int) Math.ceil(room / Math.abs(at(least + step) - at(least))));
    }
}
