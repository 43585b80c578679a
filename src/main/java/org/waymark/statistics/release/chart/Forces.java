package org.waymark.statistics.release.chart;

import java.util.List;
import java.util.Optional;

import org.waymark.statistics.FunnelWords;
import org.waymark.statistics.InWords;
import org.waymark.statistics.chart.FunnelChart;
import org.waymark.statistics.chart.FunnelChart.Force;
import org.waymark.statistics.disclosure.ReleaseTable.Row;

/** Forces beside each other: a funnel plot where there are enough of them, never a league table. */
final class Forces {

    private static final String CASES = "recorded-offences";

    private Forces() {
    }

    /** Empty where there are too few forces, or no centre to compare them with. */
    static Optional<ReleaseChart> funnel(Cut shares, List<Row> rows, Optional<Row> all) {
        var cases = shares.by(CASES);
        var centre = all.flatMap(shares::number).map(percent -> percent / 100).filter(share -> share > 0 && share < 1);
        var drawn = rows.stream().filter(row -> shares.number(row).isPresent() && cases.flatMap(counts -> counts.number(row)).filter(count -> count >= 1).isPresent()).toList();
        if (drawn.size() < FunnelChart.FEWEST || centre.isEmpty()) {
            return Optional.empty();
        }
        var forces = drawn.stream().map(row -> new Force(row.keys().getFirst().label(), shares.number(row).orElseThrow() / 100,
                cases.orElseThrow().number(row).orElseThrow().longValue())).toList();
        var chart = FunnelChart.around(centre.get(), shares.value(all.orElseThrow()) + "%", forces, all.orElseThrow().keys().getFirst().label(), cases.orElseThrow().column().label());
        var words = new FunnelWords(chart);
        var measure = shares.measure() + ", by number of recorded offences";
        return Optional.of(ReleaseChart.of(words.finding(), measure, List.of(words.howToRead(), notDrawn(shares, rows, drawn), "Drawn from rounded numbers."),
                chart.titled("%s. %s.".formatted(words.finding(), measure))::drawing));
    }

    private static String notDrawn(Cut shares, List<Row> rows, List<Row> drawn) {
        var missing = rows.stream().filter(row -> !drawn.contains(row)).map(row -> row.keys().getFirst().label() + " " + shares.value(row)).toList();
        return missing.isEmpty() ? "" : "Not drawn: %s.".formatted(InWords.list(missing, "and"));
    }
}
