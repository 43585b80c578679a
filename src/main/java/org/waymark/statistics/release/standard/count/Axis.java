package org.waymark.statistics.release.standard.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;

/** By what rows are split: one dimension, or two of which the second lies within the first; the total stands last. */
public record Axis(List<Dimension> dimensions, List<Node> nodes) {

    private static final Key ALL_QUARTERS = new Key(Key.ALL, "Whole year");

    public static Axis of(String code, String label, List<Part> parts, String total) {
        var nodes = new ArrayList<>(parts.stream().map(Node::of).toList());
        nodes.add(Node.everything(total));
        return new Axis(List.of(new Dimension(code, label)), nodes);
    }

    /** Years or pairs of years, and the whole window. */
    public static Axis ofTime(String code, String label, List<Period> periods, Period whole) {
        var nodes = new ArrayList<>(periods.stream().map(period -> Node.of(period, new Key(period.key(), period.label()))).toList());
        nodes.add(Node.of(whole, new Key(Key.ALL, whole.label())));
        return new Axis(List.of(new Dimension(code, label)), nodes);
    }

    /** Each year after its quarters. */
    public static Axis ofQuarters(String label, Periods periods) {
        var nodes = new ArrayList<Node>();
        for (var year : periods.years()) {
            var key = new Key(year.key(), year.label());
            periods.quarters().stream().filter(year::contains).forEach(quarter -> nodes.add(Node.of(quarter, key, new Key(quarter.key(), quarter.label()))));
            nodes.add(Node.of(year, key, ALL_QUARTERS));
        }
        var all = new Key(Key.ALL, periods.whole().label());
        nodes.add(Node.of(periods.whole(), all, all));
        return new Axis(List.of(new Dimension("year", label), new Dimension("quarter", "Quarter")), Collections.unmodifiableList(nodes));
    }
}
