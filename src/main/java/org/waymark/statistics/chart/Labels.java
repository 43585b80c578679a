package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes names at signs so that no name covers another or a sign; the most important first, for later ones find less room. */
final class Labels {

    private static final double NEAREST = 9;
    private static final double STEP = 13;
    private static final int RINGS = 5;

    private final Drawing.Sheet sheet;
    private final Box field;
    private final List<Box> taken = new ArrayList<>();

    Labels(Drawing.Sheet sheet, Box field) {
        this.sheet = sheet;
        this.field = field;
    }

    void keepClear(Box place) {
        taken.add(place);
    }

    /** Beside, above or below; further away with a line that leads there. False where there is no room at all. */
    boolean write(String look, double x, double y, String name) {
        for (int ring = 0; ring < RINGS; ring++) {
            var away = NEAREST + ring * STEP;
            var word = around(look, x, y, away, name).stream().filter(this::fits).findFirst();
            if (word.isPresent()) {
                put(word.get(), ring == 0 ? Optional.empty() : Optional.of(new double[] {x, y}));
                return true;
            }
        }
        return false;
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

    private void put(Drawing.Word word, Optional<double[]> leadsTo) {
        var place = Box.of(word, sheet.paper());
        leadsTo.ifPresent(sign -> sheet.line("leader", sign[0], sign[1],
                Math.clamp(sign[0], place.left(), place.right()), Math.clamp(sign[1], place.top(), place.bottom())));
        sheet.word(word.look(), word.x(), word.y(), word.text());
    }
}
