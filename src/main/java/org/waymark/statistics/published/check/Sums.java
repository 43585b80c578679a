package org.waymark.statistics.published.check;

import static org.waymark.statistics.published.check.KnownMeasures.CHANGE_ON_YEAR_BEFORE;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_NO_SUSPECT;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The ways in which a figure is a sum: of outcome 16 and 14, of the single areas of a union, or of two areas that make it up. */
final class Sums {

    private Sums() {
    }

    /** Each way is the list of its parts; the areas are those that the source speaks of. */
    static List<List<Figure>> of(Figure whole, SortedSet<Area> areas) {
        var ways = new ArrayList<List<Figure>>();
        if (whole.measure().equals(NOT_SUPPORTED)) {
            ways.add(List.of(whole.of(NOT_SUPPORTED_SUSPECT_IDENTIFIED), whole.of(NOT_SUPPORTED_NO_SUSPECT)));
        }
        if (whole.area().isUnion() && !whole.measure().equals(CHANGE_ON_YEAR_BEFORE)) {
            ways.add(whole.area().singleAreas().stream().map(whole::in).toList());
            ways.addAll(twoAreas(whole, areas));
        }
        return ways;
    }

    private static List<List<Figure>> twoAreas(Figure whole, SortedSet<Area> areas) {
        return areas.stream()
                .filter(whole.area()::contains)
                .filter(one -> one.isUnion() || whole.area().without(one).isUnion())
                .filter(one -> one.compareTo(whole.area().without(one)) < 0)
                .filter(one -> areas.contains(whole.area().without(one)))
                .map(one -> List.of(whole.in(one), whole.in(whole.area().without(one))))
                .toList();
    }
}
