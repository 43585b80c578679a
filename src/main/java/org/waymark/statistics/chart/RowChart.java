package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row a group: a dot with its interval where chance matters, a bar for a plain count. Short labels stand to the left,
 * long ones above their row in as many lines as they need, so that nothing is cut off.
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

    private static final int LONGEST_BESIDE = 20;
    private static final double LETTER = 8.3;
    private static final double LABEL_LINE = 19;
    private static final double ROW_BESIDE = 40;
    private static final double ROW_BELOW = 36;
    private static final double FOR_NUMBERS = 72;
    private static final double TOP = 8;
    private static final double FOOT = 34;

    public Drawing drawing(Paper paper) {
        var longest = items.stream().mapToInt(item -> item.label().length()).max().orElse(0);
        var beside = !paper.isNarrow() && longest <= LONGEST_BESIDE;
        var left = beside ? Math.ceil(longest * LETTER) + 14 : 2;
        var labels = items.stream().map(item -> beside ? List.of(item.label()) : lines(item.label(), (int) ((paper.width() - 16) / LETTER))).toList();
        var bottom = TOP + labels.stream().mapToDouble(lines -> heightOf(lines, beside)).sum();
        var largest = Math.max(items.stream().mapToDouble(Item::reach).max().orElse(0), reference.orElse(0.0));
        var scale = Scale.to(largest, left, paper.width() - FOR_NUMBERS);

        var sheet = new Drawing.Sheet();
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", scale.at(tick), TOP, scale.at(tick), bottom);
            sheet.word("softtext " + (tick == 0 && !beside ? "" : "middle"), scale.at(tick), bottom + 22, unit.onAxis(tick));
        }
        reference.ifPresent(value -> sheet.line("nat", scale.at(value), TOP, scale.at(value), bottom));
        var top = TOP;
        for (int row = 0; row < items.size(); row++) {
            var middle = top + heightOf(labels.get(row), beside) - (beside ? ROW_BESIDE / 2 : 17);
            label(sheet, labels.get(row), beside, beside ? left - 12 : left + 6, beside ? middle + 5 : top + 16);
            draw(sheet, scale, items.get(row), middle);
            top += heightOf(labels.get(row), beside);
        }
        return sheet.drawing(title, paper, bottom + FOOT);
    }

    private static double heightOf(List<String> lines, boolean beside) {
        return beside ? ROW_BESIDE : lines.size() * LABEL_LINE + ROW_BELOW;
    }

    private static void label(Drawing.Sheet sheet, List<String> lines, boolean beside, double x, double y) {
        for (int line = 0; line < lines.size(); line++) {
            sheet.word(beside ? "end" : "", x, y + line * LABEL_LINE, lines.get(line));
        }
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

    /** Broken between words. */
    private static List<String> lines(String label, int longest) {
        var lines = new ArrayList<String>();
        for (var word : label.split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= longest) {
                lines.addLast(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
