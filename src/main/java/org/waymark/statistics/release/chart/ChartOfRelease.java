package org.waymark.statistics.release.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.disclosure.ReleaseTable.Row;

/** Which charts stand beside a table of a release: none, one or two, drawn from the published numbers only. */
public final class ChartOfRelease {

    private static final String[] TIMES = {"quarter", "year", "years"};
    /** Figures of others, which are not to be compared with our own. */
    private static final String NOT_COMPARABLE = "beside-published-figures";

    private final ReleaseTable table;
    private final Cut cut;

    private ChartOfRelease(ReleaseTable table, Cut cut) {
        this.table = table;
        this.cut = cut;
    }

    public static List<ReleaseChart> of(ReleaseTable table) {
        return leading(table).map(cut -> new ChartOfRelease(table, cut).charts()).orElse(List.of());
    }

    private static Optional<Cut> leading(ReleaseTable table) {
        return Cut.of(table, "not-supported-suspect-identified-percent", "not-supported-percent").or(() -> Cut.leading(table));
    }

    private List<ReleaseChart> charts() {
        return switch (table.code()) {
            case NOT_COMPARABLE -> List.of();
            case "outcomes-by-year" -> Stream.concat(stacked().stream(), overTime(stacked().isPresent() ? OverTime::course : OverTime::line).stream()).toList();
            case "outcomes-by-quarter" -> overTime().stream().toList();
            case "outcomes-by-force-and-year", "offences-by-year" -> fields().or(this::forces).stream().toList();
            case "outcomes-by-force" -> forces().stream().toList();
            case "withdrawal-reasons-by-year" -> reasons().stream().toList();
            case "withdrawal-reasons-by-stage" -> reasonsIn("stage").stream().toList();
            case "from-contact-to-charge" -> Cut.of(table, "count").map(counts -> Bars.rows(counts, table.rows(), 0, Optional.empty())).stream().toList();
            case "course-of-investigations" -> Course.incidence(table).stream().toList();
            default -> grouped().or(this::overTime).or(this::inRows).stream().toList();
        };
    }

    private Optional<Integer> time() {
        return cut.place(TIMES);
    }

    private Optional<ReleaseChart> stacked() {
        return cut.place("year", "years").flatMap(year -> Bars.stacked(table, among(row -> isGroup(row, year) || table.rows().size() == 1), year));
    }

    /** By quarter where the table has quarters, else by year. */
    private Optional<ReleaseChart> overTime() {
        return overTime(OverTime::line);
    }

    private Optional<ReleaseChart> overTime(BiFunction<OverTime, List<Row>, ReleaseChart> drawing) {
        var time = cut.place("quarter").filter(quarter -> !cut.groups(quarter).isEmpty()).or(() -> cut.place("year", "years"));
        return time.filter(place -> new OverTime(cut, place).isALine())
                .map(place -> drawing.apply(new OverTime(cut, place), among(row -> table.dimensions().get(place).code().equals("quarter") ? !row.keys().get(place).isTotal() : isGroup(row, place))));
    }

    private Optional<ReleaseChart> fields() {
        return time().filter(place -> place > 0 && new OverTime(cut, place).isALine()).map(place -> new OverTime(cut, place)
                .fields(0, row -> cut.by("recorded-offences").flatMap(counts -> counts.number(row)).orElse(0.0)));
    }

    private Optional<ReleaseChart> forces() {
        var all = table.rows().stream().filter(row -> row.keys().stream().allMatch(Key::isTotal)).findFirst();
        var rows = among(row -> isGroup(row, 0));
        var funnel = cut.place("force", "region").isPresent() && cut.isShare() ? Forces.funnel(cut, rows, all) : Optional.<ReleaseChart>empty();
        return funnel.or(this::inRows);
    }

    private Optional<ReleaseChart> inRows() {
        var rows = among(row -> isGroup(row, 0));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Bars.rows(cut, rows, 0, table.rows().stream().filter(row -> row.keys().stream().allMatch(Key::isTotal)).findFirst()));
    }

    /** Reasons of all the time together; families where the table has no reasons. */
    private Optional<ReleaseChart> reasons() {
        var rows = among(row -> time().map(place -> row.keys().get(place).isTotal()).orElse(true) && !row.keys().getFirst().isTotal());
        var single = rows.stream().filter(row -> !row.keys().get(1).isTotal()).toList();
        var families = rows.stream().anyMatch(row -> row.keys().get(1).isTotal() && rows.stream().noneMatch(other -> isReasonOf(other, row)));
        var drawn = families ? rows : single;
        return drawn.isEmpty() ? Optional.empty() : Optional.of(Bars.bySize(cut, drawn, 1));
    }

    /** Families, and reasons that are alone in theirs, by another dimension. */
    private Optional<ReleaseChart> reasonsIn(String dimension) {
        var place = cut.place(dimension);
        var rows = among(row -> !row.keys().getFirst().isTotal() && place.map(at -> !row.keys().get(at).isTotal()).orElse(false)
                && (row.keys().get(1).isTotal() || table.rows().stream().noneMatch(other -> isReasonOf(row, other))));
        return rows.isEmpty() ? Optional.empty() : place.map(at -> Bars.grouped(cut, rows, at, 0));
    }

    private static boolean isReasonOf(Row reason, Row family) {
        return !reason.keys().get(1).isTotal() && family.keys().get(1).isTotal() && reason.keys().getFirst().equals(family.keys().getFirst());
    }

    /** Something that is split by time as well: a group each, a bar a period. */
    private Optional<ReleaseChart> grouped() {
        return time().filter(place -> place == 1 && table.dimensions().size() == 2 && new OverTime(cut, place).isALine())
                .map(place -> Bars.grouped(cut, among(row -> row.keys().stream().noneMatch(Key::isTotal)), 0, place));
    }

    private boolean isGroup(Row row, int place) {
        for (int at = 0; at < row.keys().size(); at++) {
            if (row.keys().get(at).isTotal() == (at == place)) {
                return false;
            }
        }
        return true;
    }

    private List<Row> among(Predicate<Row> which) {
        return cut.rows(which);
    }
}
