package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.place;
import static org.waymark.statistics.disclosure.Planned.release;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;
import static org.waymark.statistics.disclosure.attack.AttackTest.exposed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.knowledge.Unknown.State;

class GatheringTest {

    @Test
    void a_sum_in_no_table_of_which_nobody_else_speaks_says_nothing() {
        var forces = release().count("north", 31).count("south", 1).addingUp("region", "north", "south").suppressing();

        assertThat(gathered(forces).relations()).isEmpty();
        assertThat(gathered(forces, release().count("region", 32).suppressing()).relations()).hasSize(1);
    }

    @Test
    void nor_does_one_of_which_only_such_a_sum_speaks() {
        var forces = release().count("north", 31).count("south", 1).count("west", 20).count("east", 20)
                .addingUp("a-region", "north", "south").addingUp("country", "a-region", "west").addingUp("the-world", "country", "east").suppressing();

        assertThat(gathered(forces).relations()).isEmpty();
        assertThat(gathered(forces, release().count("the-world", 72).suppressing()).relations()).hasSize(3);
    }

    @Test
    void a_sum_that_a_table_shows_stays_though_nobody_else_speaks_of_it() {
        assertThat(gathered(release().count("all", 32).count("north", 31).count("south", 1).sum("all", "north", "south").suppressing()).relations()).hasSize(1);
    }

    @Test
    void what_two_releases_say_alike_of_a_sum_is_known_once() {
        var numbers = release().count("all", 32).count("north", 31).count("south", 1).sum("all", "north", "south").suppressing();

        assertThat(gathered(numbers, numbers).relations()).hasSize(1);
        assertThat(gathered(numbers, numbers).size()).isEqualTo(3);
    }

    @Test
    void the_order_in_which_sums_of_one_whole_are_named_does_not_matter() {
        var forces = release().count("all", 40).count("north", 31).count("south", 9).count("old", 20).count("young", 20);
        var ages = release().count("all", 40).count("north", 31).count("south", 9).count("old", 20).count("young", 20);

        assertThat(gathered(forces.sum("all", "north", "south").sum("all", "old", "young").suppressing()).relations())
                .isEqualTo(gathered(ages.sum("all", "old", "young").sum("all", "north", "south").suppressing()).relations());
    }

    @Test
    void a_suppressed_count_that_is_shown_again_is_known_as_closely_as_it_is_rounded() {
        var knowledge = gathered(release().count("north", 31).suppressing("north"));
        int north = place(knowledge, "north");
        assertThat(knowledge.span(north).isEndless()).isTrue();

        knowledge.turn(north, State.SHOWN);

        assertThat(knowledge.span(north)).isEqualTo(new Span(28, 32));
    }

    @Test
    void a_count_that_was_suppressed_before_is_known_by_what_is_shown_now() {
        var before = release().count("north", 31).suppressing("north");

        assertThat(gathered(release().count("north", 31).suppressing("north"), before).span(0).isEndless()).isTrue();
        assertThat(gathered(release().count("north", 31).suppressing(), before).span(0)).isEqualTo(new Span(28, 32));
    }

    @Test
    void a_secret_of_an_earlier_release_stays_one_where_a_later_one_shows_it() {
        var before = release().withThreshold(10).count("south", 7).suppressing();
        var now = release().count("south", 7).suppressing();

        assertThat(exposed(now, before)).containsExactly(id("south"));
    }

    @Test
    void a_small_count_is_a_secret_whatever_other_number_was_shown_before() {
        assertThat(attack(release().count("south", 3).suppressing(), release().count("south", 30).suppressing()).tried()).isOne();
        assertThat(attack(release().withThreshold(10).count("south", 7).suppressing(), release().count("south", 7).suppressing("south")).tried()).isOne();
    }

    @Test
    void a_secret_of_two_releases_is_kept_by_the_higher_threshold_and_told_by_the_newer_table() {
        var five = in("fives", Rules.USUAL);
        var ten = in("tens", new Rules(10, Rules.LOWEST));

        assertThat(gathered(five, ten).demands()).extracting(Demand::threshold, Demand::table).containsExactly(tuple(10, "tens"));
        assertThat(gathered(ten, five).demands()).extracting(Demand::threshold, Demand::table).containsExactly(tuple(10, "tens"));
        assertThat(gathered(five, in("old-fives", Rules.USUAL)).demands()).extracting(Demand::table).containsExactly("fives");
    }

    @Test
    void a_count_of_two_tables_is_told_by_the_first_of_them_in_whatever_order_they_stand() {
        assertThat(gathered(in(Rules.USUAL, "years", "forces")).demands()).extracting(Demand::table).containsExactly("forces");
        assertThat(gathered(in(Rules.USUAL, "forces", "years")).demands()).extracting(Demand::table).containsExactly("forces");
    }

    @Test
    void a_difference_is_the_later_number_less_the_earlier() {
        var knowledge = gathered(release().count("south", 22).suppressing(), release().count("south", 20).suppressing());

        assertThat(knowledge.demands()).hasSize(1);
        assertThat(knowledge.truth(knowledge.demands().getFirst())).isEqualTo(2);
    }

    private static Knowledge gathered(ProtectedRelease newest, ProtectedRelease... earlier) {
        return Gathering.of(newest, List.of(earlier));
    }

    private static ProtectedRelease in(String table, Rules rules) {
        return in(rules, table);
    }

    /** Three that are suppressed in each of these tables. */
    private static ProtectedRelease in(Rules rules, String... tables) {
        var counts = release().count("south", 3).planned().tables().getFirst().counts();
        var planned = Arrays.stream(tables).map(table -> PlannedTable.shown(table, counts, List.of())).toList();
        return new ProtectedRelease(new PlannedRelease("by hand", java.time.LocalDate.of(2026, 9, 30), planned), Set.of(id("south")), rules);
    }
}
