package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Rounding;

class ProgramTest {

    /** Twice b is 28 less the small count, which is at most 5: b is from 11.5 to 14, and c from 18 to 20.5. */
    private final Knowledge halves = Gathering.of(release().count("small", 4).count("a", 10).count("b", 12).count("c", 20).count("w", 5).count("p", 26).count("q", 32).count("r", 30)
            .sum(Kind.WITHIN, "w", "small").sum("p", "small", "a", "b").sum("q", "b", "c").sum("r", "a", "c").suppressing("a", "b", "c"), List.of(), Rounding.NONE);

    @Test
    void a_bound_that_is_no_whole_number_is_rounded_inwards_and_has_no_numbers_to_show() {
        assertThat(all(halves).least(demand(halves, "b"))).isEqualTo(new Program.Reach(true, 12, java.util.Optional.empty()));
        assertThat(all(halves).most(demand(halves, "c"))).isEqualTo(new Program.Reach(true, 20, java.util.Optional.empty()));
        assertThat(all(halves).most(demand(halves, "b")).value()).isEqualTo(14);
    }

    @Test
    void in_whole_numbers_it_shows_those_with_which_it_goes_there() {
        var reach = all(halves).inWholeNumbers().most(demand(halves, "small"));

        assertThat(reach.isProven()).isTrue();
        assertThat(reach.value()).isEqualTo(4);

        var least = all(halves).inWholeNumbers().least(demand(halves, "small"));
        assertThat(least.value()).isZero();
        assertThat(halves.allows(least.witness().orElseThrow())).isTrue();
        assertThat(halves.value(demand(halves, "b"), least.witness().orElseThrow())).isEqualTo(14);
    }

    @Test
    void a_difference_is_wide_by_both_its_numbers() {
        var knowledge = Gathering.of(release().count("south", 24).suppressing(), List.of(release().count("south", 21).suppressing()));
        var demand = knowledge.demands().getFirst();

        assertThat(all(knowledge).most(demand).value()).isEqualTo(9);
        assertThat(all(knowledge).least(demand).value()).isEqualTo(1);
    }

    @Test
    void what_has_no_end_is_not_said_to_have_one() {
        var knowledge = Gathering.of(release().count("south", 3).suppressing(), List.of());

        assertThat(all(knowledge).most(demand(knowledge, "south")).isProven()).isFalse();
        assertThat(all(knowledge).least(demand(knowledge, "south")).isProven()).isTrue();
    }

    @Test
    void one_works_at_it_alone_so_that_the_answer_is_the_same_for_ever() {
        assertThat(Attack.LIMITS.options().integer().getWorkerPriorities()).hasSize(1);
    }

    private static Demand demand(Knowledge knowledge, String name) {
        return new Demand(place(knowledge, name), Demand.NONE, 5, "by-hand");
    }

    private static Program all(Knowledge knowledge) {
        var all = new BitSet();
        all.set(0, knowledge.size());
        return Program.among(all, knowledge, Attack.LIMITS);
    }
}
