package org.waymark.statistics.chart;

import java.util.List;
import java.util.Optional;

/**
 * One row a group: a dot with its interval where chance matters, a bar for a plain count. Short labels stand to the left,
 * long ones above their row in as many lines as they need, so that nothing is cut off.
 */
public record RowChart(String title, Unit unit, List<Item> items, Optional<Double> reference) {

    /** A group with its value, or with the mark that says why there is none; one that is counted and not drawn from chance has no interval. */
    public record Item(String label, Optional<Double> known, Optional<Range> interval, String mark) {

        public Item(String label, double value, Optional<Range> interval) {
            this(label, Optional.of(value), interval, "");
        }

        /** A suppressed value is a gap with "[c]" in it and never a nothing. */
        public static Item marked(String label, String mark) {
            return new Item(label, Optional.empty(), Optional.empty(), mark);
        }

        boolean isKnown() {
            return known.isPresent();
        }

        double value() {
            return known.orElseThrow();
        }

        double reach() {
            return interval.map(Range::high).or(() -> known).orElse(0.0);
        }
    }

    /** From where to where. */
    public record Range(double low, double high) {
    }

    private static final double WIDEST_BESIDE = 170;
    private static final double ROW_BESIDE = 40;
    private static final double ROW_BELOW = 36;
    private static final double TOP = 8;

    public Drawing drawing(Paper paper) {
        var longest = items.stream().mapToDouble(item -> paper.widthOf(item.label())).max().orElse(0);
        var beside = !paper.isNarrow() && longest <= WIDEST_BESIDE;
        var left = beside ? Math.ceil(longest) + 14 : 2;
        var labels = items.stream().map(item -> beside ? List.of(item.label()) : paper.lines(item.label(), paper.width() - 12)).toList();
        var bottom = TOP + labels.stream().mapToDouble(lines -> heightOf(lines, beside, paper)).sum();
        var largest = Math.max(items.stream().mapToDouble(Item::reach).max().orElse(0), reference.orElse(0.0));
        var forNumbers = items.stream().filter(Item::isKnown).mapToDouble(item -> paper.widthOf(unit.atMark(item.value()))).max().orElse(0) + 18;
        var scale = Scale.to(largest, left, paper.width() - forNumbers);

        var sheet = new Drawing.Sheet(paper);
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", scale.at(tick), TOP, scale.at(tick), bottom);
        }
        scale.nameAlong(sheet, bottom + 22, unit, !beside);
        reference.ifPresent(value -> sheet.line("nat", scale.at(value), TOP, scale.at(value), bottom));
        var top = TOP;
        for (int row = 0; row < items.size(); row++) {
            var height = heightOf(labels.get(row), beside, paper);
            var middle = top + height - (beside ? ROW_BESIDE / 2 : 17);
            label(sheet, labels.get(row), beside, beside ? left - 12 : left + 6, beside ? middle + 5 : top + paper.line() - 4);
            draw(sheet, scale, items.get(row), middle);
            top += height;
        }
        return sheet.drawing(title, bottom + 34);
    }

    private static double heightOf(List<String> lines, boolean beside, Paper paper) {
        return beside ? ROW_BESIDE : lines.size() * paper.line() + ROW_BELOW;
    }

    private static void label(Drawing.Sheet sheet, List<String> lines, boolean beside, double x, double y) {
        for (int line = 0; line < lines.size(); line++) {
            sheet.word(beside ? "end" : "halo", x, y + line * sheet.paper().line(), lines.get(line));
        }
    }

    private void draw(Drawing.Sheet sheet, Scale scale, Item item, double middle) {
        if (!item.isKnown()) {
            sheet.word("softtext", scale.at(0) + 8, middle + 5, item.mark());
            return;
        }
        if (item.interval().isPresent()) {
            var range = item.interval().get();
            sheet.path("ci", "M%s %sH%s".formatted(scale.at(range.low()), Drawing.rounded(middle), scale.at(range.high())));
            sheet.dot("dot", scale.at(item.value()), middle, 8);
        } else {
            sheet.bar("bar", scale.at(0), middle - 9, scale.at(item.value()) - scale.at(0), 18);
        }
        var beyond = item.interval().isPresent() ? Math.max(scale.at(item.reach()) + 8, scale.at(item.value()) + 14) : scale.at(item.value()) + 8;
        sheet.word("halo", beyond, middle + 5, unit.atMark(item.value()));
    }
}
