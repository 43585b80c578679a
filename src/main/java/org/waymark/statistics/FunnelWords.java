package org.waymark.statistics;

import java.util.Locale;

import org.waymark.statistics.chart.FunnelChart;
import org.waymark.statistics.chart.FunnelChart.Force;
import org.waymark.statistics.chart.estimate.FunnelLimits.Level;

/** What a funnel plot says, and how it is to be read. */
public record FunnelWords(FunnelChart chart) {

    private static final int MOST_NAMED = 4;

    /** "Staffordshire differs from all forces together by more than chance explains". */
    public String finding() {
        var all = chart.centreName().toLowerCase(Locale.UK) + " together";
        var outside = chart.outside(Level.OUTER).stream().map(Force::name).toList();
        if (outside.isEmpty()) {
            return "No single one differs from %s by more than chance explains".formatted(all);
        }
        return outside.size() > MOST_NAMED ? "%s differ from %s by more than chance explains".formatted(InWords.capital(InWords.number(outside.size())), all)
                : "%s %s from %s by more than chance explains".formatted(InWords.list(outside, "and"), outside.size() == 1 ? "differs" : "differ", all);
    }

    public String howToRead() {
        var phi = chart.limits().inflation() * chart.limits().inflation();
        return "Of forces that are all alike, five in a hundred lie outside the 95% limits by chance, and two in a thousand outside the 99.8% limits (exact binomial limits, interpolated). "
                + (phi > 1 ? String.format(Locale.UK, "The forces differ more than chance allows (over-dispersion, φ = %.1f), so the limits are widened by its root.", phi)
                        : "How far the outermost lie left aside, the forces as a whole do not differ more than chance allows, so the limits are not widened.");
    }
}
