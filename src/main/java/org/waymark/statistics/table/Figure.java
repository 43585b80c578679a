package org.waymark.statistics.table;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a row: a count, a share with its interval, a change, or nothing where it is not known. */
public record Figure(Optional<Long> numerator, Optional<Long> denominator, Optional<BigDecimal> percent, Optional<Interval> interval) {

    public static final Figure NONE = new Figure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Figure count(long number) {
        return new Figure(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing has no shares: then the two counts stand alone. */
    public static Figure share(long part, long whole) {
        var share = Optional.of(whole).filter(number -> number > 0).map(number -> new Share(part, number));
        return new Figure(Optional.of(part), Optional.of(whole), share.map(Share::percent), share.map(Share::interval));
    }

    /** The difference as numerator and the earlier count as denominator; a change has no interval. */
    public static Figure change(long now, long before) {
        return new Figure(Optional.of(now - before), Optional.of(before), Optional.of(new Share(now - before, before).percent()), Optional.empty());
    }
}
