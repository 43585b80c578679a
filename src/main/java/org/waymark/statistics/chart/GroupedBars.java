package org.waymark.statistics.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bars with their intervals, several to a group: the group's name above, each bar with the name of its series before it, or
 * above it where it is long, and its number behind it. With one series each bar is named by its group.
 */
public record GroupedBars(String title, Unit unit, List<String> series, List<Group> groups) {

    /** A group with a bar for each series, in their order. */
    public record Group(String name, List<RowChart.Item> bars) {

        public Group {
            bars = List.copyOf(bars);
        }
    }

    private static final int COLOURS = 4;
    private static final double BAR = 16;
    private static final double ROW = 24;
    private static final double APART = 16;
    private static final double WIDEST_NAME = 200;

    public GroupedBars {
        if (groups.stream().anyMatch(group -> group.bars().size() != series.size())) {
            throw new IllegalArgumentException("Each group has a bar for each of " + series);
        }
    }

    public Drawing drawing(Paper paper) {
        var sheet = new Drawing.Sheet(paper);
        var beside = series.stream().mapToDouble(paper::widthOf).max().orElse(0);
        var isBeside = !isSingle() && beside <= (paper.isNarrow() ? WIDEST_NAME / 2 : WIDEST_NAME);
        var left = isBeside ? beside + 12 : 2;
        var scale = Scale.to(items().mapToDouble(RowChart.Item::reach).max().orElse(0), left, paper.width() - 18 - widestNumber(paper));
        var top = 4.0;
        for (var group : groups) {
            top = words(sheet, isSingle() ? "" : "strong", group.name(), top) + 3;
            for (int bar = 0; bar < series.size(); bar++) {
                if (isBeside) {
                    sheet.word("end", left - 8, top + ROW / 2 + 5, series.get(bar));
                } else if (!isSingle()) {
                    top = words(sheet, "", series.get(bar), top);
                }
                ticks(sheet, scale, top);
                draw(sheet, scale, bar, group.bars().get(bar), top + ROW / 2);
                top += ROW;
            }
            top += APART;
        }
        scale.nameAlong(sheet, top + paper.small() - 6, unit, !isBeside);
        return sheet.drawing(title, top + paper.small() + 4);
    }

    /** In as many lines as they need; says where they end. */
    private static double words(Drawing.Sheet sheet, String look, String words, double top) {
        var paper = sheet.paper();
        var bottom = top;
        for (var line : paper.lines(words, (paper.width() - 4) / (look.isEmpty() ? 1 : Lettering.STRONG))) {
            bottom += paper.line();
            sheet.word(look, 2, bottom - 4, line);
        }
        return bottom;
    }

    private static void ticks(Drawing.Sheet sheet, Scale scale, double top) {
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", scale.at(tick), top, scale.at(tick), top + ROW);
        }
    }

    private boolean isSingle() {
        return series.size() == 1;
    }

    private Stream<RowChart.Item> items() {
        return groups.stream().flatMap(group -> group.bars().stream());
    }

    private double widestNumber(Paper paper) {
        return items().filter(RowChart.Item::isKnown).mapToDouble(item -> paper.widthOf(unit.atMark(item.value()))).max().orElse(0);
    }

    /** Where there are more series than colours, as with years, they are told apart by their names alone. */
    private void draw(Drawing.Sheet sheet, Scale scale, int bar, RowChart.Item item, double middle) {
        if (!item.isKnown()) {
            sheet.word("softtext", scale.at(0) + 8, middle + 5, item.mark());
            return;
        }
        sheet.bar("bar s" + (series.size() > COLOURS ? 1 : bar + 1), scale.at(0), middle - BAR / 2, scale.at(item.value()) - scale.at(0), BAR);
        item.interval().ifPresent(range -> whisker(sheet, scale, range, middle));
        sheet.word("halo", Math.max(scale.at(item.reach()), scale.at(item.value())) + 8, middle + 5, unit.atMark(item.value()));
    }

    private static void whisker(Drawing.Sheet sheet, Scale scale, RowChart.Range range, double middle) {
        var path = "M%1$s %3$sH%2$sM%1$s %4$sV%5$sM%2$s %4$sV%5$s".formatted(scale.at(range.low()), scale.at(range.high()), Drawing.rounded(middle),
                Drawing.rounded(middle - 5), Drawing.rounded(middle + 5));
        sheet.path("whisker under", path);
        sheet.path("whisker", path);
    }
}
