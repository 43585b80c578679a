package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Span;
import org.waymark.statistics.disclosure.knowledge.Witness;

class EvidenceTest {

    private final Knowledge count = Gathering.of(release().count("all", 50).count("north", 46).count("south", 4)
            .sum("all", "north", "south").suppressing("north"), List.of());
    private final Evidence evidence = new Evidence(count);
    private final Knowledge difference = Gathering.of(release().count("south", 24).suppressing(), List.of(release().count("south", 21).suppressing()));

    @Test
    void a_count_is_open_as_far_as_numbers_that_fit_go_and_lacks_what_they_do_not_reach() {
        assertThat(evidence.least(0)).isEqualTo(4);
        assertThat(evidence.most(0)).isEqualTo(4);
        assertThat(lacks(false, 1)).isTrue();
        assertThat(lacks(true, 5)).isTrue();

        assertThat(evidence.add(numbers(50, 49, 1))).isTrue();
        assertThat(evidence.least(0)).isEqualTo(1);
        assertThat(lacks(false, 0)).isFalse();
        assertThat(lacks(true, 5)).isTrue();
        assertThat(evidence.meets(0)).isFalse();

        assertThat(evidence.add(numbers(50, 44, 6))).isTrue();
        assertThat(evidence.most(0)).isEqualTo(6);
        assertThat(evidence.meets(0)).isTrue();
        assertThat(lacks(true, 9)).isFalse();
    }

    @Test
    void a_count_that_reaches_up_lacks_only_what_is_below() {
        evidence.add(numbers(50, 45, 5));

        assertThat(lacks(true, 5)).isFalse();
        assertThat(lacks(false, 1)).isTrue();
    }

    @Test
    void a_difference_lacks_each_number_that_it_does_not_reach() {
        var open = new Evidence(difference);
        assertThat(lacks(open, true, 4)).isTrue();

        assertThat(open.add(new Witness(new int[] { place(difference, "south") }, new long[] { 27 }))).isTrue();

        assertThat(lacks(open, true, 6)).isFalse();
        assertThat(lacks(open, true, 7)).isTrue();
        assertThat(lacks(open, false, 2)).isTrue();
        assertThat(lacks(open, false, 3)).isFalse();
    }

    @Test
    void numbers_that_do_not_fit_say_nothing() {
        assertThat(evidence.add(numbers(50, 46, 6))).isFalse();
        assertThat(evidence.most(0)).isEqualTo(4);
    }

    @Test
    void what_a_smaller_span_forbids_is_lost_and_has_to_be_reached_anew() {
        var demand = count.demands().getFirst();
        evidence.add(numbers(50, 50, 0));
        evidence.add(numbers(50, 41, 9));

        assertThat(evidence.narrow(place(count, "all"), new Span(50, 50))).isEmpty();
        assertThat(evidence.narrow(place(count, "north"), new Span(41, 48))).containsExactly(new Goal(demand, false, 1));
        assertThat(evidence.narrow(place(count, "north"), new Span(44, 48))).containsExactly(new Goal(demand, true, 5));
        assertThat(evidence.least(0)).isEqualTo(4);
        assertThat(evidence.most(0)).isEqualTo(4);
    }

    @Test
    void what_went_less_far_is_to_be_reached_again_and_no_more() {
        var demand = count.demands().getFirst();
        evidence.add(numbers(50, 48, 2));

        assertThat(evidence.narrow(place(count, "north"), new Span(46, 46))).containsExactly(new Goal(demand, false, 2));
    }

    @Test
    void a_difference_that_is_lost_has_to_be_as_wide_again_as_it_was() {
        var open = new Evidence(difference);
        int now = place(difference, "south");
        var demand = difference.demands().getFirst();
        open.add(new Witness(new int[] { now }, new long[] { 27 }));
        open.add(new Witness(new int[] { now }, new long[] { 23 }));

        assertThat(open.narrow(now, new Span(24, 24))).containsExactly(new Goal(demand, false, 2), new Goal(demand, true, 6));
    }

    @Test
    void numbers_that_go_no_farther_replace_none() {
        evidence.add(numbers(50, 45, 5));
        evidence.add(numbers(51, 46, 5));
        evidence.add(numbers(49, 45, 4));

        assertThat(evidence.narrow(place(count, "all"), new Span(50, 50))).isEmpty();
    }

    @Test
    void a_copy_keeps_what_it_had() {
        var copy = evidence.copy();
        evidence.add(numbers(50, 45, 5));

        assertThat(copy.most(0)).isEqualTo(4);
        assertThat(evidence.copy().most(0)).isEqualTo(5);
    }

    private boolean lacks(boolean up, long number) {
        return lacks(evidence, up, number, count);
    }

    private boolean lacks(Evidence open, boolean up, long number) {
        return lacks(open, up, number, difference);
    }

    private static boolean lacks(Evidence evidence, boolean up, long number, Knowledge knowledge) {
        return evidence.lacks(0, new Goal(knowledge.demands().getFirst(), up, number));
    }

    private Witness numbers(long all, long north, long south) {
        return new Witness(new int[] { place(count, "all"), place(count, "north"), place(count, "south") }, new long[] { all, north, south });
    }
}
