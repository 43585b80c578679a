package org.waymark.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.id;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Sum.Kind;

class SumTest {

    @Test
    void each_kind_holds_for_what_it_says_and_for_nothing_else() {
        assertThat(List.of(holds(Kind.EXACT, 4, 1, 3), holds(Kind.EXACT, 5, 1, 3), holds(Kind.EXACT, 3, 1, 3))).containsExactly(true, false, false);
        assertThat(List.of(holds(Kind.APART, 4, 1, 3), holds(Kind.APART, 5, 1, 3), holds(Kind.APART, 3, 1, 3))).containsExactly(true, true, false);
        assertThat(List.of(holds(Kind.COVERED, 4, 1, 3), holds(Kind.COVERED, 5, 1, 3), holds(Kind.COVERED, 2, 1, 3))).containsExactly(true, false, true);
        assertThat(List.of(holds(Kind.OVERLAPPING, 3, 1, 3), holds(Kind.OVERLAPPING, 5, 1, 3), holds(Kind.OVERLAPPING, 2, 1, 3))).containsExactly(true, false, false);
        assertThat(List.of(holds(Kind.WITHIN, 3, 1, 3), holds(Kind.WITHIN, 9, 1, 3), holds(Kind.WITHIN, 2, 1, 3))).containsExactly(true, true, false);
    }

    @Test
    void it_is_about_several_kinds_of_things_where_a_part_is_of_another() {
        var report = new CountId("REPORTS", new TreeMap<>(Map.of(CountId.TIME, "2023-01/2023-12")));

        assertThat(new Sum(id("all"), List.of(id("north")), Kind.EXACT).isAcrossKinds()).isFalse();
        assertThat(new Sum(id("all"), List.of(id("north"), report), Kind.WITHIN).isAcrossKinds()).isTrue();
    }

    private static boolean holds(Kind kind, long whole, long north, long south) {
        var numbers = Map.of(id("all"), whole, id("north"), north, id("south"), south);
        return new Sum(id("all"), List.of(id("north"), id("south")), kind).holds(numbers::get);
    }
}
