package org.waymark.statistics.release.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.InWords;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.release.chart.ChartOfRelease;
import org.waymark.statistics.release.chart.ReleaseChart;

import io.quarkus.qute.TemplateData;

/** A table of a release on a page, perhaps with the numbers of an earlier release where they differ. */
@TemplateData
public record ShownTable(String code, String finding, String title, String subtitle, List<Heading> headings, List<Line> lines, List<String> notes, long changed,
        List<ReleaseChart> charts) {

    /** More rows than these are shown when somebody asks for them. */
    private static final int MOST_OPEN = 24;
    /** More columns than these need the length of a sheet of paper. */
    private static final int MOST_UPRIGHT = 9;
    private static final Set<String> TIMES = Set.of("quarter", "year", "years");

    /** What stands over a column. */
    @TemplateData
    public record Heading(String text, boolean number) {
    }

    /** A row: the labels of its group and its numbers. */
    @TemplateData
    public record Line(List<String> labels, List<Place> places, boolean total) {
    }

    /** A number, its interval where it is a share, and what stood there before where that was another. */
    @TemplateData
    public record Place(String text, String interval, String was) {
    }

    /** All tables of a release, each beside the one of the same code in an earlier release. */
    public static List<ShownTable> of(Content content, Optional<Content> earlier) {
        var sameMonths = earlier.map(before -> before.window().equals(content.window())).orElse(false);
        return content.tables().stream().map(table -> of(table, earlier.flatMap(before -> before.table(table.code())), sameMonths)).toList();
    }

    /** Only rows that count the same months in both are compared: of a window that grew, the whole and the year that it cuts are others. */
    static ShownTable of(ReleaseTable table, Optional<ReleaseTable> earlier, boolean sameMonths) {
        var before = earlier.map(ShownTable::values).orElse(Map.of());
        var lines = table.rows().stream().map(row -> line(table, row, sameMonths || isOfMonthsOfItsOwn(table, row) ? before : Map.of())).toList();
        return new ShownTable(table.code(), table.finding(), table.title(), table.subtitle(),
                Stream.concat(table.dimensions().stream().map(one -> new Heading(one.label(), false)), table.columns().stream().map(one -> new Heading(one.label(), true))).toList(),
                lines, table.notes(), lines.stream().flatMap(line -> line.places().stream()).filter(place -> place.was() != null).count(),
                ChartOfRelease.of(table));
    }

    private static boolean isOfMonthsOfItsOwn(ReleaseTable table, ReleaseTable.Row row) {
        return IntStream.range(0, row.keys().size()).anyMatch(at -> TIMES.contains(table.dimensions().get(at).code()) && !row.keys().get(at).isTotal());
    }

    private static Line line(ReleaseTable table, ReleaseTable.Row row, Map<String, Value> before) {
        var places = IntStream.range(0, row.values().size()).mapToObj(at -> {
            var value = row.values().get(at);
            var was = before.get(key(row, table.columns().get(at)));
            return new Place(text(value), interval(value), was == null || was.equals(value) ? null : text(was));
        }).toList();
        return new Line(row.keys().stream().map(ReleaseTable.Key::label).toList(), places, row.keys().stream().allMatch(ReleaseTable.Key::isTotal));
    }

    private static Map<String, Value> values(ReleaseTable table) {
        var values = new HashMap<String, Value>();
        for (var row : table.rows()) {
            for (int at = 0; at < row.values().size(); at++) {
                values.put(key(row, table.columns().get(at)), row.values().get(at));
            }
        }
        return values;
    }

    /** With the labels, which name the months of a year that the window cuts. */
    private static String key(ReleaseTable.Row row, ReleaseTable.Column column) {
        return row.keys() + column.code();
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Count count -> InWords.grouped(count.number());
            case Value.Percent percent -> percent.number().toPlainString() + "%";
            case Value.Marked marked -> marked.mark().shorthand();
        };
    }

    private static String interval(Value value) {
        return value instanceof Value.Percent percent ? percent.low().toPlainString() + " to " + percent.high().toPlainString() : null;
    }

    /** What it shows, where no chart says it as its title. */
    public String lead() {
        return charts.stream().anyMatch(chart -> chart.finding().equals(finding)) ? null : finding;
    }

    public boolean isMany() {
        return headings.size() > MOST_UPRIGHT;
    }

    public boolean isFolded() {
        return lines.size() > MOST_OPEN;
    }
}
