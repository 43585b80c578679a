package org.waymark.statistics.release.standard.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.count.Part;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Splits;

/** What others published of the same forces and months, beside the helpline's own figures, each with its own denominator. */
public record PublishedTable(Splits splits, List<Published> published, int threshold) {

    private static final String TITLE = "The helpline's cases beside published figures of the same months";
    private static final List<String> NOTES = List.of("Published figures cover all that a force recorded; the helpline's figures only the cases that reached it. They are not comparable, and never share a denominator.",
            "Published figures are shown as they were published, not rounded and not suppressed.");

    /** Nothing where nothing was published of these months. */
    public Optional<StandardTable> table() {
        var lines = published.stream().filter(figure -> figure.window().equals(splits.periods().window())).filter(figure -> isOurs(figure) && force(figure).isPresent() && !isSmall(figure))
                .sorted(Comparator.comparing((Published figure) -> splits.forces().indexOf(force(figure).orElseThrow()))
                        .thenComparing(figure -> Measures.all().indexOf(figure.measure().orElseThrow())).thenComparing(Published::id))
                .map(this::line).toList();
        var dimensions = List.of(new Dimension("force", "Police force"), new Dimension("measure", "Measure"), new Dimension("statement", "As published"));
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new StandardTable("beside-published-figures", Basis.RECORDED, StandardTable.OFFENCES,
                        List.of(new Step("all years together", new Layout(TITLE, dimensions, columns(), lines), new Saying.Plain(TITLE))), NOTES));
    }

    /** A count of ours, or a share of recorded offences. */
    private static boolean isOurs(Published figure) {
        return figure.measure().filter(measure -> measure.equals(OutcomeMeasures.RECORDED_OFFENCES)
                || measure.denominator().equals(OutcomeMeasures.NOT_SUPPORTED.denominator()) && measure.across().isEmpty()).isPresent();
    }

    /** The helpline's cases are among those that the force counts: beside a small number they would be seen to be few. */
    private boolean isSmall(Published figure) {
        return figure.count().filter(count -> count < threshold).isPresent();
    }

    /** A force that is shown together with others is not shown here. */
    private Optional<Part> force(Published figure) {
        return splits.forces().stream().filter(force -> force.code().equals(figure.force())).findFirst();
    }

    private Layout.Line line(Published figure) {
        var force = force(figure).orElseThrow();
        var measure = figure.measure().orElseThrow();
        var recorded = splits.everything(Cube.RECORDED).with(List.of(force));
        var counted = recorded.with(Parts.of(measure.numerator()));
        return new Layout.Line(List.of(new Key(force.code(), force.label()), new Key(measure.name(), measure.label()), new Key(figure.id(), figure.words())),
                List.of(new Entry.Number(counted), new Entry.Number(recorded),
                        measure.isShare() ? new Entry.Share(counted, recorded) : new Entry.Fixed(Value.of(Mark.NOT_APPLICABLE)),
                        new Entry.Fixed(figure.shownCount()), new Entry.Fixed(figure.shownDenominator()), new Entry.Fixed(figure.recomputed())));
    }

    private static List<Column> columns() {
        return List.of(new Column("own-count", "Helpline's cases", "Counted among the helpline's cases, as in the other tables.", Unit.COUNT),
                new Column("own-recorded-offences", "Helpline's recorded offences", OutcomeMeasures.RECORDED_OFFENCES.definition(), Unit.COUNT),
                new Column("own-percent", "Helpline's cases, %", "As a percentage of the helpline's recorded offences.", Unit.PERCENT),
                new Column("published-count", "Published number", "As published.", Unit.COUNT),
                new Column("published-denominator", "Published, out of", "As published.", Unit.COUNT),
                new Column("published-percent", "Published, %", "Recomputed from the two published numbers where both were published.", Unit.PERCENT));
    }
}
