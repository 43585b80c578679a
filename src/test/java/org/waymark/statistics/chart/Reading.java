package org.waymark.statistics.chart;

import java.util.ArrayList;
import java.util.List;

/** Whether the words of a drawing can be read, by the room that they take up. */
public final class Reading {

    private static final double HAIR = 0.5;

    private Reading() {
    }

    public static List<String> wordsOverWords(Drawing drawing) {
        var overlaps = new ArrayList<String>();
        for (int one = 0; one < drawing.words().size(); one++) {
            for (int other = one + 1; other < drawing.words().size(); other++) {
                if (box(drawing, one).meets(box(drawing, other))) {
                    overlaps.add(drawing.words().get(one).text() + " / " + drawing.words().get(other).text());
                }
            }
        }
        return overlaps;
    }

    public static List<String> wordsOutside(Drawing drawing) {
        var sheet = new Box(-HAIR, -HAIR, drawing.width() + HAIR, drawing.height() + HAIR);
        return drawing.words().stream().filter(word -> !sheet.holds(Box.of(word, drawing.paper()))).map(Drawing.Word::text).toList();
    }

    private static Box box(Drawing drawing, int word) {
        return Box.of(drawing.words().get(word), drawing.paper());
    }
}
