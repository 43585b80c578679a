package org.waymark.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.statistics.chart.Drawing;
import org.waymark.statistics.chart.Paper;
import org.waymark.statistics.chart.RowChart;
import org.waymark.statistics.chart.TimeChart;
import org.waymark.statistics.chart.Unit;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.table.Figure;
import org.waymark.statistics.table.Group;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;
import org.waymark.time.London;

/**
 * The chart of a table's leading measure: a line over time, a dot with its interval for shares, a bar for counts. Where there
 * are more groups than a chart can show, the largest are drawn and the caption says so.
 */
final class ChartOfTable {

    /** The same chart drawn for wide and for narrow screens, with the words beside it. */
    record Chart(List<Drawing> drawings, String what, String note) {
    }

    private static final int MOST_ROWS = 24;
    private static final int MOST_FIELDS = 12;
    private static final int LONGEST_NAME = 32;

    private final StatisticsTable table;
    private final Measure measure;
    private final Unit unit;
    private final List<Row> drawn;

    private ChartOfTable(StatisticsTable table, Measure measure) {
        this.table = table;
        this.measure = measure;
        this.unit = measure.isShare() ? Unit.PERCENT : Unit.NUMBER;
        this.drawn = drawn();
    }

    static Optional<Chart> of(StatisticsTable table, Measure measure) {
        var chart = new ChartOfTable(table, measure);
        if (table.isNotKnown() || measure.kind() == Measure.Kind.CHANGE || chart.drawn.isEmpty()) {
            return Optional.empty();
        }
        var times = table.question().by().stream().filter(Dimension::isTime).toList();
        return Optional.of(times.size() == 1 ? chart.overTime(times.getFirst()) : FunnelOfTable.of(table, measure, chart.drawn).orElseGet(chart::inRows));
    }

    private List<Row> drawn() {
        var rows = table.question().by().isEmpty() && measure.isShare() ? comparable() : table.rowsOf(measure);
        return rows.stream().filter(row -> valueOf(row.figure()).isPresent()).toList();
    }

    /** Without a split, all shares of the same whole stand side by side. */
    private List<Row> comparable() {
        var whole = table.totalOf(measure).denominator();
        return table.rows().stream().filter(row -> row.measure().isShare() && row.figure().denominator().equals(whole)
                && !row.measure().equals(OutcomeMeasures.ACCOUNT_DISPUTED)).toList();
    }

    private Chart inRows() {
        var rows = drawn;
        var shown = rows.size() <= MOST_ROWS ? rows
                : rows.stream().sorted(Comparator.comparing((Row row) -> sizeOf(row.figure())).reversed()).limit(MOST_ROWS).toList();
        var total = table.question().by().isEmpty() || measure.across().isPresent() ? Optional.<BigDecimal>empty() : table.totalOf(measure).percent();
        var items = shown.stream().map(row -> item(labelOf(row), row.figure())).toList();
        var note = (total.isPresent() ? "Dashed: all together, %s. ".formatted(InWords.percent(total.get())) : "")
                + (shown.size() < rows.size() ? "The %d largest of %d groups. ".formatted(shown.size(), rows.size()) : "");
        var title = "%s: %s".formatted(captioned(), InWords.list(shown.stream().map(row -> labelOf(row) + " " + unitText(row.figure())).toList(), "and"));
        var chart = new RowChart(title, unit, items, total.map(BigDecimal::doubleValue));
        return new Chart(Arrays.stream(Paper.values()).map(chart::drawing).toList(), captioned(), note.strip());
    }

    private Chart overTime(Dimension time) {
        var others = table.question().by().stream().filter(dimension -> dimension != time).toList();
        var periods = table.question().window().months().stream().map(time::codeOf).distinct().toList();
        var groups = drawn.stream().map(row -> row.group().within(others)).distinct()
                .sorted(Comparator.comparing((Group group) -> drawn.stream().filter(row -> row.group().within(others).equals(group))
                        .mapToLong(row -> sizeOf(row.figure())).sum()).reversed()).toList();
        var lines = groups.stream().limit(MOST_FIELDS).sorted(Group.order(others))
                .map(group -> new TimeChart.Series(shortened(String.join(", ", group.names())), periods.stream().map(period -> point(time, period, group)).toList())).toList();
        var breaks = table.question().topic() == Topic.REPORTS ? List.<TimeChart.Break>of()
                : SeriesBreak.crossedBy(table.question().window()).stream().map(border -> new TimeChart.Break(periodsUntil(border.day(), time, periods), border.label())).toList();
        var note = (measure.isShare() ? "Tinted: the 95% interval. " : "")
                + (breaks.isEmpty() ? "" : "Dotted: what counts as an offence changed. ")
                + (lines.size() < groups.size() ? "The %d largest of %d groups. ".formatted(lines.size(), groups.size()) : "");
        var title = "%s, by %s, %s".formatted(captioned(), time.label().toLowerCase(Locale.UK), fromTo());
        var chart = new TimeChart(title, unit, periods.stream().map(period -> onAxis(time, period)).toList(), lines, breaks);
        return new Chart(Arrays.stream(Paper.values()).map(chart::drawing).toList(), captioned(), note.strip());
    }

    private Optional<RowChart.Item> point(Dimension time, String period, Group line) {
        return drawn.stream().filter(row -> row.group().codeOf(time).equals(period) && row.group().within(line.by()).equals(line)).findFirst()
                .map(row -> item(period, row.figure()));
    }

    /** Where a day lies on the axis: the periods before its own, and how much of its own has gone. */
    private double periodsUntil(LocalDate day, Dimension time, List<String> periods) {
        var own = time.codeOf(YearMonth.from(day));
        var months = table.question().window().months().stream().filter(month -> time.codeOf(month).equals(own)).toList();
        var start = months.getFirst().atDay(1).toEpochDay();
        var end = months.getLast().atEndOfMonth().toEpochDay() + 1;
        return periods.indexOf(own) + (day.toEpochDay() - start) / (double) (end - start);
    }

    private RowChart.Item item(String label, Figure figure) {
        return new RowChart.Item(label, valueOf(figure).orElseThrow().doubleValue(),
                figure.interval().map(interval -> new RowChart.Range(interval.low().doubleValue(), interval.high().doubleValue())));
    }

    private Optional<BigDecimal> valueOf(Figure figure) {
        return measure.isShare() ? figure.percent() : figure.numerator().map(BigDecimal::valueOf);
    }

    private static long sizeOf(Figure figure) {
        return figure.denominator().or(figure::numerator).orElse(0L);
    }

    private String unitText(Figure figure) {
        return measure.isShare() ? InWords.percent(figure.percent().orElseThrow()) : InWords.grouped(figure.numerator().orElse(0L));
    }

    private String captioned() {
        var all = table.question().by().isEmpty() && measure.isShare();
        return all ? "Shares of all %s, with their 95%% intervals".formatted(table.question().basis().things())
                : measure.isShare() ? measure.label() + ": share, with its 95% interval" : measure.label();
    }

    private String fromTo() {
        return "%s to %s".formatted(London.inWords(table.question().window().from()), London.inWords(table.question().window().to()));
    }

    private String labelOf(Row row) {
        return row.group().by().isEmpty() ? row.measure().label() : String.join(", ", row.group().names());
    }

    private static String onAxis(Dimension time, String period) {
        return time == Dimension.QUARTER ? period.substring(5) + " " + period.substring(0, 4) : period;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
