package org.waymark.statistics.release.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.waymark.statistics.SeriesBreak;
import org.waymark.statistics.chart.TimeChart;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;
import org.waymark.statistics.disclosure.Value;

/** A figure over years, pairs of years or quarters, with the breaks of its series and what is provisional in it. */
final class OverTime {

    /** Where at least so many percent have no outcome yet, the figures still move. */
    private static final double MUCH_OPEN = 10;
    private static final String OPEN = "not-yet-assigned-percent";
    private static final String PROVISIONAL = "Provisional";
    private static final String IN_PART = "In part";
    private static final int MOST_FIELDS = 12;
    private static final List<String> WITH_BREAKS = List.of("outcomes-", "offences-", "disputed-");

    private final Cut cut;
    private final int time;
    private final List<Key> periods;

    OverTime(Cut cut, int time) {
        this.cut = cut;
        this.time = time;
        this.periods = cut.groups(time);
    }

    boolean isALine() {
        return periods.size() > 1;
    }

    /** One line of these rows. */
    ReleaseChart line(List<Row> rows) {
        return chart(cut.table().finding(), List.of(series("", rows)), rows, "");
    }

    /** The same beside another chart that says already what the table shows: this one says how it went. */
    ReleaseChart course(List<Row> rows) {
        return chart(fromFirstToLast(rows).orElse(cut.table().finding()), List.of(series("", rows)), rows, "");
    }

    /** "29.7% in 2021 and 34.5% in 2025: chance may explain the difference", or "29.7% in 2025 as in 2021", of the periods that are final. */
    private Optional<String> fromFirstToLast(List<Row> rows) {
        var last = provisional().map(TimeChart.Provisional::from).orElse(periods.size());
        var known = rows.stream().filter(row -> cut.value(row) instanceof Value.Percent && periods.indexOf(row.keys().get(time)) < last).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        var from = (Value.Percent) cut.value(known.getFirst());
        var to = (Value.Percent) cut.value(known.getLast());
        var first = known.getFirst().keys().get(time).label();
        var latest = known.getLast().keys().get(time).label();
        if (from.number().compareTo(to.number()) == 0) {
            return Optional.of("%s%% in %s as in %s".formatted(to, latest, first));
        }
        var apart = from.high().compareTo(to.low()) < 0 || to.high().compareTo(from.low()) < 0;
        return Optional.of("%s%% in %s and %s%% in %s: %s".formatted(from, first, to, latest,
                apart ? "more than chance explains" : "chance may explain the difference"));
    }

    /** A field for each group, the largest where there are many. */
    ReleaseChart fields(int place, Function<Row, Double> size) {
        var groups = cut.groups(place);
        var largest = groups.stream().sorted(Comparator.comparing((Key group) -> rowsOf(place, group).stream().mapToDouble(size::apply).sum()).reversed()).limit(MOST_FIELDS).toList();
        var drawn = groups.stream().filter(largest::contains).toList();
        var rows = drawn.stream().flatMap(group -> rowsOf(place, group).stream()).toList();
        return chart(cut.table().finding(), drawn.stream().map(group -> series(group.label(), rowsOf(place, group))).toList(), rows,
                drawn.size() < groups.size() ? "The %d largest of %d groups.".formatted(drawn.size(), groups.size()) : "");
    }

    private List<Row> rowsOf(int place, Key group) {
        return cut.rows(row -> row.keys().get(place).equals(group) && !row.keys().get(time).isTotal());
    }

    private ReleaseChart chart(String finding, List<TimeChart.Series> series, List<Row> rows, String which) {
        var breaks = breaks();
        var provisional = provisional();
        var title = "%s. %s, %s to %s.".formatted(finding, cut.measure(), periods.getFirst().label(), periods.getLast().label());
        var chart = new TimeChart(title, cut.unit(), periods.stream().map(OverTime::onAxis).toList(), series, breaks, provisional);
        var notes = new ArrayList<String>(List.of(which, cut.isShare() ? "Tinted: the 95% interval." : "", breaks.isEmpty() ? "" : "Dotted: what counts as an offence changed."));
        notes.add(provisional.map(part -> part.name().equals(PROVISIONAL) ? "Grey and dashed: provisional, a tenth or more have no outcome yet." : "Grey and dashed: the period is not over.").orElse(""));
        notes.add(cut.marks(rows));
        return ReleaseChart.of(finding, cut.measure(), notes, chart::drawing);
    }

    private TimeChart.Series series(String name, List<Row> rows) {
        return new TimeChart.Series(name, periods.stream().map(period -> rows.stream().filter(row -> row.keys().get(time).equals(period)).findFirst()
                .map(row -> cut.item(period.label(), row))).toList());
    }

    /** The last periods of which much is open, or which the window cuts. */
    private Optional<TimeChart.Provisional> provisional() {
        int from = periods.size();
        while (from > 0 && isOpen(periods.get(from - 1))) {
            from--;
        }
        if (from < periods.size()) {
            return Optional.of(new TimeChart.Provisional(from, PROVISIONAL));
        }
        return Period.of(periods.getLast()).filter(last -> !last.isWhole()).map(last -> new TimeChart.Provisional(periods.size() - 1, IN_PART));
    }

    private boolean isOpen(Key period) {
        return cut.by(OPEN).flatMap(open -> open.rows(row -> row.keys().get(time).equals(period) && isOfAll(row)).stream().findFirst().flatMap(open::number))
                .filter(percent -> percent >= MUCH_OPEN).isPresent();
    }

    /** Of everything in the period; a quarter's year is not everything. */
    private boolean isOfAll(Row row) {
        for (int place = 0; place < row.keys().size(); place++) {
            var dimension = cut.table().dimensions().get(place).code();
            if (place != time && !dimension.equals("year") && !row.keys().get(place).isTotal()) {
                return false;
            }
        }
        return true;
    }

    private List<TimeChart.Break> breaks() {
        if (WITH_BREAKS.stream().noneMatch(cut.table().code()::startsWith)) {
            return List.of();
        }
        var spans = periods.stream().map(Period::of).flatMap(Optional::stream).toList();
        return spans.size() < periods.size() ? List.of()
                : Arrays.stream(SeriesBreak.values()).flatMap(border -> place(border.day(), spans).stream().map(at -> new TimeChart.Break(at, border.label()))).toList();
    }

    /** So many periods and parts of one from the start; a border at the very start parts nothing. */
    private static Optional<Double> place(LocalDate day, List<Period> spans) {
        for (int at = 0; at < spans.size(); at++) {
            var span = spans.get(at);
            if (!day.isBefore(span.start()) && day.isBefore(span.end())) {
                return Optional.of(at + ChronoUnit.DAYS.between(span.start(), day) / (double) ChronoUnit.DAYS.between(span.start(), span.end())).filter(place -> place > 0);
            }
        }
        return Optional.empty();
    }

    private static String onAxis(Key period) {
        return Period.of(period).map(Period::onAxis).orElse(period.label());
    }
}
