package org.waymark.statistics.release.standard.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.statistics.InWords;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Which;

/**
 * What a table counts in a column, and out of what: a measure, or several taken together where its outcomes are published in groups.
 *
 * @param across the dimension whose groups share one whole, as reasons do
 */
public record Tally(String code, String label, String definition, Which numerator, Optional<Which> denominator, Optional<Dimension> across) {

    private static final String PERCENT = "-percent";

    public static Tally of(Measure measure) {
        return new Tally(measure.name(), measure.label(), "%s (Measure %s, version %d.)".formatted(measure.definition(), measure.name(), measure.version()),
                measure.numerator(), measure.denominator(), measure.across());
    }

    /** The whole of a share as a column of its own. */
    public static Tally wholeOf(Measure measure, String code, String label) {
        var whole = measure.denominator().orElseThrow();
        return new Tally(code, label, InWords.capital(whole.words()) + ".", whole, Optional.empty(), Optional.empty());
    }

    public static String percentOf(Measure measure) {
        return measure.name() + PERCENT;
    }

    public List<Column> columns() {
        var count = new Column(code, label, definition, Unit.COUNT);
        return denominator.isEmpty() ? List.of(count)
                : List.of(count, new Column(code + PERCENT, label + ", %", "As a percentage of " + denominator.get().words() + ". " + definition, Unit.PERCENT));
    }

    public List<Entry> entries(Counting row) {
        var part = of(numerator, row);
        if (denominator.isEmpty()) {
            return List.of(new Entry.Number(part));
        }
        var share = hasShare(row) ? new Entry.Share(part, of(denominator.get(), across.map(Tally::nameOf).map(row::without).orElse(row)))
                : new Entry.Fixed(Value.of(Mark.NOT_APPLICABLE));
        return List.of(new Entry.Number(part), share);
    }

    public static List<Column> columns(List<Tally> tallies) {
        return tallies.stream().flatMap(tally -> tally.columns().stream()).toList();
    }

    public static List<Entry> entries(List<Tally> tallies, Counting row) {
        return tallies.stream().flatMap(tally -> tally.entries(row).stream()).toList();
    }

    private static Counting of(Which which, Counting row) {
        return which.cube().map(row::in).orElse(row).with(Parts.of(which));
    }

    private boolean hasShare(Counting row) {
        return row.parts().stream().filter(part -> across.map(Tally::nameOf).equals(Optional.of(part.dimension())))
                .flatMap(part -> Stream.of(part.code())).allMatch(code -> across.orElseThrow().hasShare(code));
    }

    /** The name in the ledger of a dimension across which a measure is spread. */
    private static String nameOf(Dimension dimension) {
        return dimension.code();
    }
}
