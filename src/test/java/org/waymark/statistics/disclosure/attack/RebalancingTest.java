package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Rounding;
import org.waymark.statistics.disclosure.knowledge.Witness;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

class RebalancingTest {

    @Test
    void it_moves_the_count_to_the_goal_and_puts_its_sums_right() {
        var knowledge = Gathering.of(release().count("all", 50).count("north", 46).count("south", 4).sum("all", "north", "south").suppressing(), List.of());
        var demand = knowledge.demands().getFirst();

        var found = new Rebalancing(knowledge).reach(new Goal(demand, true, 5), 10).orElseThrow();

        assertThat(knowledge.value(demand, found)).isEqualTo(5);
        assertThat(knowledge.allows(found)).isTrue();
    }

    @Test
    void it_finds_nothing_where_there_is_nothing() {
        var knowledge = Gathering.of(release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing(), List.of());
        var rebalancing = new Rebalancing(knowledge);
        var demand = knowledge.demands().getFirst();

        assertThat(rebalancing.reach(new Goal(demand, true, 5), 3000)).isEmpty();
        assertThat(rebalancing.reach(new Goal(demand, true, 4), 3000)).isPresent();
        assertThat(rebalancing.reach(new Goal(demand, false, -1), 3000)).isEmpty();
    }

    @Test
    void a_sum_that_leaves_room_is_not_touched() {
        var knowledge = Gathering.of(release().count("all", 20).count("some", 3).sum(Kind.WITHIN, "all", "some").suppressing(), List.of());

        var found = new Rebalancing(knowledge).reach(new Goal(knowledge.demands().getFirst(), true, 5), 10).orElseThrow();

        assertThat(found.unknowns()).containsExactly(place(knowledge, "some"));
    }

    @Test
    void of_a_difference_it_moves_the_one_end_or_both_until_it_is_wide_enough() {
        var knowledge = Gathering.of(release().count("south", 24).suppressing(), List.of(release().count("south", 21).suppressing()));

        assertThat(ends(knowledge, true, 6)).containsExactly(27, 21);
        assertThat(ends(knowledge, true, 7)).containsExactly(26, 19);
        assertThat(ends(knowledge, true, 9)).containsExactly(27, 18);
        assertThat(ends(knowledge, false, 1)).containsExactly(23, 22);
    }

    @Test
    void of_a_difference_the_earlier_number_moves_where_the_later_one_cannot() {
        var before = release().count("all", 22).count("south", 2).count("west", 20).sum("all", "south", "west").suppressing("west");
        var knowledge = Gathering.of(release().count("south", 0).suppressing(), List.of(before));

        assertThat(ends(knowledge, false, -4)).containsExactly(0, 4);
    }

    @Test
    void it_goes_far_in_six_steps_and_leaves_no_trace() {
        int tried = 0;
        int reached = 0;
        for (int seed = 0; seed < 5; seed++) {
            var release = DisclosureControl.protect(RandomTable.of(seed, 7, 7, 1, 2, false).release(), Rules.USUAL);
            var knowledge = Gathering.of(release, List.of(), Rounding.TO_BASE);
            var rebalancing = new Rebalancing(knowledge);
            for (var demand : knowledge.demands()) {
                var goal = new Goal(demand, true, Rules.LOWEST);
                var found = rebalancing.reach(goal, 6);
                found.ifPresent(witness -> assertThat(knowledge.allows(witness)).isTrue());
                tried++;
                reached += found.isPresent() ? 1 : 0;

                var again = rebalancing.reach(goal, 6);
                assertThat(again.isPresent()).isEqualTo(found.isPresent());
                found.ifPresent(witness -> assertThat(again.orElseThrow().numbers()).isEqualTo(witness.numbers()));
            }
        }
        assertThat(tried).isEqualTo(138);
        assertThat(reached).isEqualTo(46);
    }

    @Test
    void numbers_that_break_a_sum_or_leave_a_span_are_no_evidence() {
        var knowledge = Gathering.of(release().count("all", 50).count("north", 46).count("south", 4).sum("all", "north", "south").suppressing(), List.of());
        int south = knowledge.demands().getFirst().unknown();
        int north = place(knowledge, "north");

        assertThat(knowledge.allows(Witness.TRUTH)).isTrue();
        assertThat(knowledge.allows(new Witness(new int[] { south }, new long[] { 5 }))).isFalse();
        assertThat(knowledge.allows(new Witness(new int[] { south, north }, new long[] { 5, 45 }))).isTrue();
        assertThat(knowledge.allows(new Witness(new int[] { south, north }, new long[] { 8, 42 }))).isFalse();
        assertThat(new Evidence(knowledge).add(new Witness(new int[] { south, north }, new long[] { 8, 42 }))).isFalse();
    }

    /** The later and the earlier number with which a difference is found to go so far. */
    private static long[] ends(Knowledge knowledge, boolean up, long number) {
        var demand = knowledge.demands().stream().filter(Demand::isDifference).findFirst().orElseThrow();
        var found = new Rebalancing(knowledge).reach(new Goal(demand, up, number), 10).orElseThrow();
        assertThat(knowledge.allows(found)).isTrue();
        return new long[] { found.of(demand.unknown(), knowledge.truth(demand.unknown())), found.of(demand.minus(), knowledge.truth(demand.minus())) };
    }
}
