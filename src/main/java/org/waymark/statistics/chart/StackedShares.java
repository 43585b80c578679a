package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of what each whole is made up: a bar from nothing to all a row, at most four parts in it. What is left of the whole, being
 * suppressed or none of the parts, is drawn as an outline and has its own name.
 */
public record StackedShares(String title, List<String> parts, List<Row> rows, String rest) {

    /** A whole with the percentage of each part, empty where it is not known. */
    public record Row(String label, List<Optional<Double>> shares) {

        public Row {
            shares = List.copyOf(shares);
        }

        double left() {
            return 100 - shares.stream().flatMap(Optional::stream).mapToDouble(Double::doubleValue).sum();
        }
    }

    static final int MOST_PARTS = 4;
    private static final double WIDEST_BESIDE = 170;
    private static final double BAR = 30;
    private static final double APART = 12;
    /** Less than this is left by rounding alone. */
    private static final double ROUNDED_AWAY = 0.25;

    public StackedShares {
        if (parts.size() > MOST_PARTS || rows.stream().anyMatch(row -> row.shares().size() != parts.size())) {
            throw new IllegalArgumentException("A bar has at most four parts, and each row the same: " + parts);
        }
    }

    public Drawing drawing(Paper paper) {
        var sheet = new Drawing.Sheet(paper);
        var longest = rows.stream().mapToDouble(row -> paper.widthOf(row.label())).max().orElse(0);
        var beside = longest <= (paper.isNarrow() ? WIDEST_BESIDE / 3 : WIDEST_BESIDE);
        var left = beside ? Math.ceil(longest) + 14 : 2;
        var scale = new Scale(100, paper.isNarrow() ? 50 : 20, left, paper.width() - 24);
        var top = Legend.draw(sheet, legend(), 2) + 4;
        var y = top;
        for (var row : rows) {
            var lines = beside ? List.of(row.label()) : paper.lines(row.label(), paper.width() - 4);
            for (int line = 0; line < lines.size(); line++) {
                sheet.word(beside ? "end" : "", beside ? left - 10 : left, beside ? y + BAR / 2 + 5 : y + (line + 1) * paper.line() - 4, lines.get(line));
            }
            y += beside ? 0 : lines.size() * paper.line() + 2;
            draw(sheet, scale, row, y);
            y += BAR + APART;
        }
        for (var tick : scale.ticks()) {
            sheet.line(tick == 0 ? "base" : "axis", scale.at(tick), top - 2, scale.at(tick), y - 4);
        }
        scale.nameAlong(sheet, y + paper.small() + 2, Unit.PERCENT, !beside);
        return sheet.drawing(title, y + paper.small() + 12);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (int part = 0; part < parts.size(); part++) {
            entries.add(Legend.Entry.patch("s" + (part + 1), parts.get(part)));
        }
        if (rows.stream().anyMatch(row -> row.left() > ROUNDED_AWAY)) {
            entries.add(Legend.Entry.patch("rest", rest));
        }
        return entries;
    }

    private void draw(Drawing.Sheet sheet, Scale scale, Row row, double y) {
        double from = 0;
        for (int part = 0; part < parts.size(); part++) {
            double share = row.shares().get(part).orElse(0.0);
            part(sheet, scale, "s" + (part + 1), from, share, y);
            from += share;
        }
        if (row.left() > ROUNDED_AWAY) {
            part(sheet, scale, "rest", from, row.left(), y);
        }
    }

    /** With its number on a white plate where there is room for it; the table beside has them all. */
    private static void part(Drawing.Sheet sheet, Scale scale, String look, double from, double share, double y) {
        var start = scale.at(from);
        var width = scale.at(Math.min(100, from + share)) - start;
        if (width <= 0) {
            return;
        }
        Patch.draw(sheet, look, start, y, width, BAR);
        var number = Unit.PERCENT.atMark(share);
        var plate = sheet.paper().widthOf(number) + 8;
        if (plate + 6 <= width && !look.equals("rest")) {
            sheet.path("plate", Patch.plate(start + width / 2, y + BAR / 2, plate, sheet.paper().text() + 5));
            sheet.word("middle", start + width / 2, y + BAR / 2 + 5.5, number);
        }
    }
}
