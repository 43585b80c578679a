package org.waymark.statistics.chart.estimate;

/**
 * Between which shares a force lies by chance alone if it is like all together, by its number of cases: exact binomial limits,
 * interpolated (D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 2005,
 * 1185–1202, appendix A.1.1). Where forces differ more than chance allows, the distance of the limits from the centre is
 * multiplied by √φ (ibid., section 4).
 *
 * @param centre the share of all together, between 0 and 1
 * @param inflation √φ, 1 where chance explains the differences
 */
public record FunnelLimits(double centre, double inflation) {

    /** How often a force that is like all the others lies outside. */
    public enum Level {
        /** Five in a hundred. */
        INNER("95%", 0.05),
        /** Two in a thousand. */
        OUTER("99.8%", 0.002);

        private final String label;
        private final double outside;

        Level(String label, double outside) {
            this.label = label;
            this.outside = outside;
        }

        public String label() {
            return label;
        }
    }

    /** Shares between 0 and 1. */
    public record Limits(double low, double high) {
    }

    public FunnelLimits {
        if (!(inflation >= 1)) {
            throw new IllegalArgumentException("Limits are never narrower than chance: " + inflation);
        }
    }

    public static FunnelLimits around(double centre) {
        return new FunnelLimits(centre, 1);
    }

    public FunnelLimits widenedBy(OverDispersion dispersion) {
        return new FunnelLimits(centre, dispersion.inflation());
    }

    /** With nobody or everybody in the centre there is nothing that chance could move. */
    public Limits of(long cases, Level level) {
        if (centre <= 0 || centre >= 1) {
            return new Limits(centre, centre);
        }
        var chance = new Binomial(cases, centre);
        return new Limits(widened(chance.interpolated(level.outside / 2) / cases), widened(chance.interpolated(1 - level.outside / 2) / cases));
    }

    private double widened(double limit) {
        return Math.clamp(centre + (limit - centre) * inflation, 0, 1);
    }

    public boolean isOutside(double share, long cases, Level level) {
        var limits = of(cases, level);
        return share < limits.low() || share > limits.high();
    }
}
