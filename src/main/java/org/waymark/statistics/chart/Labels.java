package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes names at signs so that no name covers another or a sign; the most important first, for later ones find less room. */
final class Labels {

    private static final double NEAREST = 9;
    private static final double STEP = 13;
    private static final int RINGS = 5;
    private static final int PARTS = 8;

    private final Drawing.Sheet sheet;
    private final Box field;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> signs = new ArrayList<>();

    Labels(Drawing.Sheet sheet, Box field) {
        this.sheet = sheet;
        this.field = field;
    }

    void keepClear(Box sign) {
        taken.add(sign);
        signs.add(sign);
    }

    /** Beside, above or below; further away with a line that leads there. False where there is no room at all. */
    boolean write(String look, double x, double y, String name) {
        for (int ring = 0; ring < RINGS; ring++) {
            var away = NEAREST + ring * STEP;
            var led = ring > 0;
            var word = around(look, x, y, away, name).stream().filter(this::fits).filter(place -> !led || isLed(x, y, place)).findFirst();
            if (word.isPresent()) {
                put(word.get(), x, y, led);
                return true;
            }
        }
        return false;
    }

    /** A line leads to it that crosses nothing, and no other sign is so near that the name would be taken for its own. */
    private boolean isLed(double x, double y, Drawing.Word word) {
        var near = Box.of(word, sheet.paper()).grown(STEP);
        return leader(x, y, word).stream().allMatch(sheet::isFree) && signs.stream().filter(sign -> !sign.holds(Box.around(x, y, 0))).noneMatch(near::meets);
    }

    private static List<Drawing.Word> around(String look, double x, double y, double away, String name) {
        var beside = away + 2;
        return List.of(new Drawing.Word(look, x + beside, y + 5, name), new Drawing.Word(look + " end", x - beside, y + 5, name),
                new Drawing.Word(look + " middle", x, y - away - 4, name), new Drawing.Word(look + " middle", x, y + away + 13, name),
                new Drawing.Word(look, x + beside, y - away, name), new Drawing.Word(look + " end", x - beside, y - away, name),
                new Drawing.Word(look, x + beside, y + away + 8, name), new Drawing.Word(look + " end", x - beside, y + away + 8, name));
    }

    private boolean fits(Drawing.Word word) {
        var place = Box.of(word, sheet.paper());
        return field.holds(place) && taken.stream().noneMatch(place::meets) && sheet.isFree(place);
    }

    private void put(Drawing.Word word, double x, double y, boolean led) {
        if (led) {
            var to = end(x, y, word);
            sheet.line("leader", x, y, to[0], to[1]);
            taken.addAll(leader(x, y, word));
        }
        sheet.word(word.look(), word.x(), word.y(), word.text());
    }

    /** Where the line to a name ends: at the nearest place of its box. */
    private double[] end(double x, double y, Drawing.Word word) {
        var place = Box.of(word, sheet.paper());
        return new double[] {Math.clamp(x, place.left(), place.right()), Math.clamp(y, place.top(), place.bottom())};
    }

    /** The places that the line to a name crosses. */
    private List<Box> leader(double x, double y, Drawing.Word word) {
        var to = end(x, y, word);
        return IntStream.rangeClosed(1, PARTS).mapToObj(part -> part / (double) PARTS).map(part -> Box.around(x + (to[0] - x) * part, y + (to[1] - y) * part, 1)).toList();
    }
}
