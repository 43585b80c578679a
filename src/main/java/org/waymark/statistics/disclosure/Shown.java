package org.waymark.statistics.disclosure;

import java.math.BigDecimal;

import org.waymark.statistics.disclosure.Value.Count;
import org.waymark.statistics.disclosure.Value.Marked;
import org.waymark.statistics.disclosure.Value.Percent;
import org.waymark.statistics.table.Share;

/** How a count and a share stand in a table that leaves the building. */
public final class Shown {

    private Shown() {
    }

    /** [z] where nothing can be counted, [c] where it is suppressed or small, otherwise the rounded number. */
    public static Value count(PlannedCount planned, boolean suppressed, Rules rules) {
        if (planned.structural()) {
            return Value.of(Mark.NOT_APPLICABLE);
        }
        return suppressed || planned.isSmall(rules.threshold()) ? Value.of(Mark.SUPPRESSED) : new Count(rules.rounded(planned.count()));
    }

    /**
     * A percentage of two counts as they are shown. It is computed from nothing but these, so that it says nothing which they
     * do not say; and never added up from other percentages.
     */
    public static Value share(Value numerator, Value denominator) {
        for (var mark : new Mark[] { Mark.NOT_APPLICABLE, Mark.SUPPRESSED, Mark.NOT_AVAILABLE }) {
            if (numerator.equals(Value.of(mark)) || denominator.equals(Value.of(mark))) {
                return Value.of(mark);
            }
        }
        if (numerator instanceof Count part && denominator instanceof Count whole) {
            return whole.number() < Rules.FEWEST_OF_A_SHARE ? Value.of(Mark.NOT_AVAILABLE) : share(new Share(part.number(), whole.number()));
        }
        throw new IllegalArgumentException("A share is made of two counts, not of " + numerator + " and " + denominator + ".");
    }

    private static Value share(Share share) {
        if (share.part() > 0 && share.percent().compareTo(BigDecimal.ZERO) == 0) {
            return new Marked(Mark.LOW);
        }
        return new Percent(share.percent(), share.interval().low(), share.interval().high());
    }
}
