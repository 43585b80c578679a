package org.waymark.statistics.chart;

import java.util.List;
import java.util.Optional;

/**
 * One row a group: a dot with its interval where chance matters, a bar for a plain count. Short labels stand to the left,
 * long ones above their row, so that nothing is cut off.
 */
public record RowChart(String title, Unit unit, List<Item> items, Optional<Double> reference) {

    /** A group with its value; one that is counted and not drawn from chance has no interval. */
    public record Item(String label, double value, Optional<Range> interval) {

        double reach() {
            return interval.map(Range::high).orElse(value);
        }
    }

    /** From where to where. */
    public record Range(double low, double high) {
    }

    private static final int WIDTH = 640;
    private static final int LONGEST_BESIDE = 20;
    private static final double LETTER = 8.3;
    private static final double FOR_NUMBERS = 72;
    private static final double TOP = 8;
    private static final double FOOT = 34;

    public Drawing drawing() {
        var longest = items.stream().mapToInt(item -> item.label().length()).max().orElse(0);
        var beside = longest <= LONGEST_BESIDE;
        var left = beside ? Math.ceil(longest * LETTER) + 14 : 2;
        var rowHeight = beside ? 40 : 56;
        var bottom = TOP + items.size() * rowHeight;
        var largest = Math.max(items.stream().mapToDouble(Item::reach).max().orElse(0), reference.orElse(0.0));
        var scale = Scale.to(largest, left, WIDTH - FOR_NUMBERS);

        var sheet = new Drawing.Sheet();
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", scale.at(tick), TOP, scale.at(tick), bottom);
            sheet.word("softtext " + (tick == 0 && !beside ? "" : "middle"), scale.at(tick), bottom + 22, unit.onAxis(tick));
        }
        reference.ifPresent(value -> sheet.line("nat", scale.at(value), TOP, scale.at(value), bottom));
        for (int row = 0; row < items.size(); row++) {
            var item = items.get(row);
            var middle = TOP + row * rowHeight + (beside ? rowHeight / 2.0 : 38);
            if (beside) {
                sheet.word("end", left - 12, middle + 5, item.label());
            } else {
                sheet.word("", left + 6, middle - 17, item.label());
            }
            draw(sheet, scale, item, middle);
        }
        return sheet.drawing(title, WIDTH, bottom + FOOT);
    }

    private void draw(Drawing.Sheet sheet, Scale scale, Item item, double middle) {
        if (item.interval().isPresent()) {
            var range = item.interval().get();
            sheet.path("ci", "M%s %sH%s".formatted(scale.at(range.low()), Drawing.rounded(middle), scale.at(range.high())));
            sheet.dot("dot", scale.at(item.value()), middle, 8);
        } else {
            sheet.bar("bar", scale.at(0), middle - 9, scale.at(item.value()) - scale.at(0), 18);
        }
        var beyond = item.interval().isPresent() ? Math.max(scale.at(item.reach()) + 8, scale.at(item.value()) + 14) : scale.at(item.value()) + 8;
        sheet.word("", beyond, middle + 5, unit.atMark(item.value()));
    }
}
