package org.waymark.statistics.chart.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many of all recorded offences had come to one end after so many months, other ends and what is still open taken into
 * account: the estimator of O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5, 1978, 141–150. Recent records,
 * followed for a short time only, count as long as they were followed, so that they neither raise nor lower it.
 */
public record CumulativeIncidence(List<Estimate> months) {

    /** What happened in one month after recording to those still followed at its beginning; who is censored leaves at its end. */
    public record Followed(long atRisk, long withdrawn, long charged, long other, long censored) {

        public Followed {
            if (withdrawn < 0 || charged < 0 || other < 0 || censored < 0 || withdrawn + charged + other + censored > atRisk) {
                throw new IllegalArgumentException("More ended than were followed: %d of %d.".formatted(withdrawn + charged + other + censored, atRisk));
            }
        }

        long ended() {
            return withdrawn + charged + other;
        }
    }

    /** The share that had come to this end by the end of the month, with its 95 % interval, all between 0 and 1. */
    public record Estimate(double share, double low, double high, long atRisk) {
    }

    private static final double Z = 1.959964;

    /** @param end counts the end looked at; the other ends compete with it */
    public static CumulativeIncidence of(List<Followed> followed, ToLongFunction<Followed> end) {
        var open = new double[followed.size()];
        var shares = new double[followed.size()];
        double share = 0;
        double stillOpen = 1;
        for (int month = 0; month < followed.size() && followed.get(month).atRisk() > 0; month++) {
            var now = followed.get(month);
            open[month] = stillOpen;
            share += stillOpen * end.applyAsLong(now) / now.atRisk();
            stillOpen *= 1 - now.ended() / (double) now.atRisk();
            shares[month] = share;
        }
        var months = new ArrayList<Estimate>();
        for (int month = 0; month < followed.size() && followed.get(month).atRisk() > 0; month++) {
            months.add(estimate(shares[month], Math.sqrt(variance(followed, end, open, shares, month)), followed.get(month).atRisk()));
        }
        return new CumulativeIncidence(List.copyOf(months));
    }

    /**
     * By the delta method (E. Marubini and M. G. Valsecchi, Analysing Survival Data from Clinical Trials and Observational
     * Studies, 1995, chapter 10; V. Coviello and M. Boggess, The Stata Journal 4, 2004, 103–112).
     */
    private static double variance(List<Followed> followed, ToLongFunction<Followed> end, double[] open, double[] shares, int until) {
        double variance = 0;
        for (int month = 0; month <= until; month++) {
            double n = followed.get(month).atRisk();
            double all = followed.get(month).ended();
            double ends = end.applyAsLong(followed.get(month));
            double later = shares[until] - shares[month];
            // Where all have ended nothing comes later, and the first term is nothing.
            variance += all < n ? later * later * all / (n * (n - all)) : 0;
            variance += open[month] * open[month] * ends * (n - ends) / (n * n * n);
            variance -= 2 * later * open[month] * ends / (n * n);
        }
        return Math.max(0, variance);
    }

    /** The interval on the scale of log(−log), where it stays between 0 and 1 (ibid.). */
    private static Estimate estimate(double share, double error, long atRisk) {
        if (share <= 0 || share >= 1) {
            return new Estimate(share, share, share, atRisk);
        }
        var reach = Z * error / (share * Math.log(share));
        return new Estimate(share, Math.pow(share, Math.exp(-reach)), Math.pow(share, Math.exp(reach)), atRisk);
    }
}
