package org.waymark.statistics.chart.estimate;

/** How many of so many would be counted by chance alone, each with the same probability. */
final class Binomial {

    private static final double NEGLIGIBLE = 1e-18;

    private final long n;
    private final double p;
    private final long first;
    private final double[] upTo;

    Binomial(long n, double p) {
        if (n < 1 || !(p > 0 && p < 1)) {
            throw new IllegalArgumentException("Chance has nothing to choose among %d with probability %s.".formatted(n, p));
        }
        this.n = n;
        this.p = p;
        var mode = (long) Math.min(n, Math.floor((n + 1) * p));
        this.first = reach(mode, -1);
        this.upTo = upTo(mode, (int) (reach(mode, 1) - first + 1));
    }

    /** As far from the most likely number as anything adds to the sum. */
    private long reach(long mode, int way) {
        var at = mode;
        for (double weight = 1; weight > NEGLIGIBLE && at + way >= 0 && at + way <= n; at += way) {
            weight *= ratio(at, way);
        }
        return at;
    }

    /** How much more likely the neighbour is: built from these, no factorial grows too large and no power too small. */
    private double ratio(long r, int way) {
        return way > 0 ? (n - r) * p / ((r + 1) * (1 - p)) : r * (1 - p) / ((n - r + 1) * p);
    }

    private double[] upTo(long mode, int size) {
        var weights = new double[size];
        var middle = (int) (mode - first);
        weights[middle] = 1;
        for (int at = middle; at > 0; at--) {
            weights[at - 1] = weights[at] * ratio(first + at, -1);
        }
        for (int at = middle; at < size - 1; at++) {
            weights[at + 1] = weights[at] * ratio(first + at, 1);
        }
        double sum = 0;
        for (int at = 0; at < size; at++) {
            weights[at] = sum += weights[at];
        }
        for (int at = 0; at < size; at++) {
            weights[at] /= sum;
        }
        return weights;
    }

    /** The probability of at most so many. */
    double atMost(long r) {
        return r < first ? 0 : upTo[(int) Math.min(r - first, upTo.length - 1)];
    }

    /** The first number of which at most so many has at least this probability. */
    long quantile(double probability) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            var middle = low + (high - low) / 2;
            if (upTo[middle] >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return first + low;
    }

    /**
     * The quantile between whole numbers, so that limits run smoothly (D. J. Spiegelhalter, Funnel plots for comparing
     * institutional performance, Statistics in Medicine 24, 2005, appendix A.1.1).
     */
    double interpolated(double probability) {
        var r = quantile(probability);
        return r - (atMost(r) - probability) / (atMost(r) - atMost(r - 1));
    }
}
