package org.waymark.statistics.chart.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * Whether forces differ from each other more than chance allows, all of them and not only a few: φ, the mean of their squared
 * z-scores, after the most extreme tenth at each end was drawn in to its neighbour (winsorised; of few forces at least one at
 * each end, so that a single unlike force is not taken for unlike forces). Source: D. J. Spiegelhalter, Statistics in Medicine
 * 24, 2005, section 4, and the appendix to Handling over-dispersion of performance indicators, Qual. Saf. Health Care 14, 2005.
 *
 * @param phi the winsorised estimate
 * @param forces how many it was estimated from
 */
public record OverDispersion(double phi, int forces) {

    /** So many of so many, as one force counted them. */
    public record Counted(double part, double whole) {
    }

    /** Fewer say nothing of how forces differ in general. */
    public static final int FEWEST = 5;
    private static final double WINSORISED = 0.1;
    /** The 95 % point of the normal distribution. */
    private static final double Z = 1.644854;

    public static OverDispersion of(List<Counted> counted, double centre) {
        if (counted.isEmpty() || centre <= 0 || centre >= 1) {
            return new OverDispersion(0, counted.size());
        }
        var scores = counted.stream().mapToDouble(force -> score(force, centre)).sorted().toArray();
        var drawnIn = Math.min((int) Math.ceil(scores.length * WINSORISED), (scores.length - 1) / 2);
        Arrays.fill(scores, 0, drawnIn, scores[drawnIn]);
        Arrays.fill(scores, scores.length - drawnIn, scores.length, scores[scores.length - 1 - drawnIn]);
        return new OverDispersion(Arrays.stream(scores).map(score -> score * score).average().orElse(0), scores.length);
    }

    private static double score(Counted force, double centre) {
        return (force.part() / force.whole() - centre) / Math.sqrt(centre * (1 - centre) / force.whole());
    }

    /** The test: without over-dispersion the sum of the squared scores follows χ² with as many degrees of freedom as forces. */
    public boolean isFound() {
        return forces >= FEWEST && phi > mostByChance();
    }

    /** The 95 % point of χ² by its degrees of freedom (E. B. Wilson and M. M. Hilferty, Proc. Natl. Acad. Sci. 17, 1931). */
    double mostByChance() {
        double ninth = 2.0 / (9 * forces);
        return Math.pow(1 - ninth + Z * Math.sqrt(ninth), 3);
    }

    /** √φ where over-dispersion is found, else 1: limits are only ever widened. */
    public double inflation() {
        return isFound() ? Math.sqrt(phi) : 1;
    }
}
