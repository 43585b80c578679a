package org.waymark.statistics.chart;

import java.util.List;
import java.util.stream.IntStream;

/** An axis that begins at nothing: where a value stands between two points of the drawing, and its ticks at round numbers. */
record Scale(double most, double step, double start, double end) {

    private static final int MOST_TICKS = 6;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /** Reaches to the first round number that holds the largest value. */
    static Scale to(double largest, double start, double end) {
        double step = 1;
        for (int place = 0; largest / step > MOST_TICKS; place++) {
            step = ROUND.get((place + 1) % ROUND.size()) * Math.pow(10, (place + 1) / ROUND.size());
        }
        return new Scale(Math.max(1, Math.ceil(largest / step)) * step, step, start, end);
    }

    double at(double value) {
        return Drawing.rounded(start + value / most * (end - start));
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round(most / step)).mapToObj(tick -> tick * step).toList();
    }
}
