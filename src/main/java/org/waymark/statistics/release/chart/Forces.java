package org.waymark.statistics.release.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.statistics.InWords;
import org.waymark.statistics.chart.FunnelChart;
import org.waymark.statistics.chart.FunnelChart.Force;
import org.waymark.statistics.chart.FunnelLimits;
import org.waymark.statistics.chart.FunnelLimits.Level;
import org.waymark.statistics.chart.OverDispersion;
import org.waymark.statistics.disclosure.ReleaseTable.Row;

/** Forces beside each other: a funnel plot where there are enough of them, never a league table. */
final class Forces {

    static final int FEWEST = 5;
    private static final int MOST_NAMED = 4;
    private static final String CASES = "recorded-offences";

    private Forces() {
    }

    /** Empty where there are too few forces, or no centre to compare them with. */
    static Optional<ReleaseChart> funnel(Cut shares, List<Row> rows, Optional<Row> all) {
        var cases = shares.by(CASES);
        var centre = all.flatMap(shares::number).map(percent -> percent / 100).filter(share -> share > 0 && share < 1);
        var drawn = rows.stream().filter(row -> shares.number(row).isPresent() && cases.flatMap(counts -> counts.number(row)).filter(count -> count >= 1).isPresent()).toList();
        if (drawn.size() < FEWEST || centre.isEmpty()) {
            return Optional.empty();
        }
        var forces = drawn.stream().map(row -> new Force(row.keys().getFirst().label(), shares.number(row).orElseThrow() / 100,
                cases.orElseThrow().number(row).orElseThrow().longValue())).toList();
        var dispersion = OverDispersion.of(forces.stream().map(force -> new OverDispersion.Counted(force.share() * force.cases(), force.cases())).toList(), centre.get());
        var limits = FunnelLimits.around(centre.get()).widenedBy(dispersion);
        var chart = new FunnelChart("", forces, all.orElseThrow().keys().getFirst().label(), cases.orElseThrow().column().label(), limits);
        var finding = finding(chart);
        var named = new FunnelChart("%s. %s by number of cases.".formatted(finding, shares.measure()), forces, chart.centreName(), chart.cases(), limits);
        return Optional.of(ReleaseChart.of(finding, shares.measure() + ", by number of cases", notes(shares, rows, drawn, dispersion), named::drawing));
    }

    private static String finding(FunnelChart chart) {
        var all = chart.centreName().toLowerCase(Locale.UK) + " together";
        var outside = chart.outside(Level.OUTER).stream().map(Force::name).toList();
        if (outside.isEmpty()) {
            return "No single one differs from %s by more than chance explains".formatted(all);
        }
        return outside.size() > MOST_NAMED ? "%s differ from %s by more than chance explains".formatted(InWords.capital(InWords.number(outside.size())), all)
                : "%s %s from %s by more than chance explains".formatted(InWords.list(outside, "and"), outside.size() == 1 ? "differs" : "differ", all);
    }

    private static List<String> notes(Cut shares, List<Row> rows, List<Row> drawn, OverDispersion dispersion) {
        var notes = new ArrayList<String>();
        notes.add("Of forces that are all alike, five in a hundred lie outside the 95% limits by chance, and two in a thousand outside the 99.8% limits"
                + " (exact binomial limits, interpolated).");
        notes.add(dispersion.isFound()
                ? String.format(Locale.UK, "The forces differ more than chance allows (over-dispersion, φ = %.1f), so the limits are widened by its root.", dispersion.phi())
                : "The forces as a whole do not differ more than chance allows, so the limits are not widened.");
        var missing = rows.stream().filter(row -> !drawn.contains(row)).map(row -> row.keys().getFirst().label() + " " + shares.value(row)).toList();
        notes.add(missing.isEmpty() ? "" : "Not drawn: %s.".formatted(InWords.list(missing, "and")));
        notes.add("Drawn from rounded numbers.");
        return notes;
    }
}
