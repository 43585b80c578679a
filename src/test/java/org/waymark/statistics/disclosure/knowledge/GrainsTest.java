package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.attack.Exposed;

class GrainsTest {

    @Test
    void two_forces_that_were_shown_together_and_are_shown_apart_now_are_added_up() {
        var together = release().count("north+south", 32).suppressing();
        var apart = release().count("north", 31).count("south", 1).suppressing();

        assertThat(attack(apart).exposed()).isEmpty();
        assertThat(attack(apart, together).exposed()).extracting(Exposed::id, Exposed::least, Exposed::most)
                .containsExactly(tuple(id("south"), 0L, 4L));
    }

    @Test
    void so_are_those_that_were_shown_apart_and_are_shown_together_now() {
        var apart = release().count("north", 31).count("south", 1).suppressing();
        var together = release().count("north+south", 32).suppressing();

        assertThat(attack(together, apart).exposed()).extracting(Exposed::id).containsExactly(id("south"));
    }

    @Test
    void years_that_were_shown_apart_and_are_shown_in_pairs_now_are_added_up() {
        var apart = release().count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-01/2024-12"), 31).suppressing();
        var pair = release().count(id("north", "2023-01/2024-12"), 32).suppressing();

        assertThat(attack(pair, apart).exposed()).extracting(Exposed::id).containsExactly(id("north", "2023-01/2023-12"));
    }

    @Test
    void so_are_years_beside_which_the_pair_is_shown_too() {
        var apart = release().count(id("north", "2023-01/2024-12"), 32).count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-01/2024-12"), 31).suppressing();
        var pair = release().count(id("north", "2023-01/2024-12"), 32).suppressing();

        assertThat(attack(pair, apart).exposed()).extracting(Exposed::id).containsExactly(id("north", "2023-01/2023-12"));
    }

    @Test
    void of_what_one_release_counts_both_together_and_apart_it_names_the_sums_itself() {
        var both = release().count("north+south", 32).count("north", 31).count("south", 1).suppressing();

        assertThat(Gathering.of(both, List.of()).relations()).isEmpty();
    }

    @Test
    void two_forces_and_two_years_that_were_shown_together_are_added_up_force_by_force_and_year_by_year() {
        var together = release().count(id("north+south", "2023-01/2024-12"), 57).suppressing();
        var apart = release().count(id("north", "2023-01/2023-12"), 28).count(id("north", "2024-01/2024-12"), 28)
                .count(id("south", "2023-01/2023-12"), 1).count(id("south", "2024-01/2024-12"), 0).suppressing();

        assertThat(attack(apart).exposed()).isEmpty();
        assertThat(attack(apart, together).exposed()).extracting(Exposed::id, Exposed::least, Exposed::most)
                .containsExactly(tuple(id("south", "2023-01/2023-12"), 0L, 1L));
    }

    @Test
    void a_region_that_was_shown_is_held_against_the_forces_that_are_shown_now_though_nobody_shows_both() {
        var region = release().count("region", 32).suppressing();
        var forces = release().count("north", 31).count("south", 1).addingUp("region", "north", "south").suppressing();

        assertThat(attack(forces).exposed()).isEmpty();
        assertThat(attack(forces, region).exposed()).extracting(Exposed::id, Exposed::least, Exposed::most).containsExactly(tuple(id("south"), 0L, 4L));
        assertThat(attack(region, forces).exposed()).extracting(Exposed::id).containsExactly(id("south"));
    }

    @Test
    void what_only_a_reader_adds_up_is_not_shown_and_no_small_count_of_anybody_s() {
        var forces = release().count("north", 2).count("south", 1).addingUp("region", "north", "south").suppressing();

        assertThat(forces.shows(id("region"))).isFalse();
        assertThat(attack(forces).tried()).isEqualTo(2);
    }

    @Test
    void a_group_of_groups_that_was_shown_is_held_against_what_is_shown_now() {
        var all = release().count("everything", 32).suppressing();
        var forces = release().count("north", 31).count("south", 1).count("west", 0).addingUp("region", "north", "south").addingUp("everything", "north", "south", "west").suppressing();

        assertThat(attack(forces, all).exposed()).extracting(Exposed::id).containsExactly(id("south"));
    }

    @Test
    void quarters_of_several_releases_are_added_up_where_a_later_one_shows_them_together() {
        var first = release().count(id("north", "2023-01/2023-03"), 28).suppressing();
        var second = release().count(id("north", "2023-04/2023-06"), 4).suppressing();
        var half = release().count(id("north", "2023-01/2023-06"), 32).suppressing();

        assertThat(attack(half, first, second).exposed()).extracting(Exposed::id, Exposed::least, Exposed::most)
                .containsExactly(tuple(id("north", "2023-04/2023-06"), 0L, 4L));
        assertThat(attack(second, first, half).exposed()).as("in whatever order they come").extracting(Exposed::id).containsExactly(id("north", "2023-04/2023-06"));
    }

    @Test
    void so_are_a_quarter_of_an_earlier_release_and_one_of_this() {
        var first = release().count(id("north", "2023-01/2023-03"), 28).suppressing();
        var half = release().count(id("north", "2023-01/2023-06"), 32).count(id("north", "2023-04/2023-06"), 4).suppressing();

        assertThat(attack(half).exposed()).isEmpty();
        assertThat(attack(half, first).exposed()).extracting(Exposed::id).containsExactly(id("north", "2023-04/2023-06"));
    }

    @Test
    void months_that_begin_alike_are_each_tried_to_the_end() {
        var half = release().count(id("north", "2023-01/2023-06"), 60).suppressing();
        var quarter = release().count(id("north", "2023-01/2023-03"), 28).suppressing();
        var rest = release().count(id("north", "2023-04/2023-12"), 4).suppressing();
        var year = release().count(id("north", "2023-01/2023-12"), 32).suppressing();

        assertThat(attack(year, half, quarter, rest).exposed()).as("after the half nothing is told").extracting(Exposed::id).containsExactly(id("north", "2023-04/2023-12"));
    }

    @Test
    void two_forces_of_two_releases_are_added_up_where_a_third_shows_them_together() {
        var north = release().count("north", 28).suppressing();
        var south = release().count("south", 4).suppressing();

        assertThat(attack(release().count("north+south", 32).suppressing(), north, south).exposed()).extracting(Exposed::id).containsExactly(id("south"));
    }

    @Test
    void forces_shown_together_in_two_ways_are_the_same_forces() {
        var two = release().count("north+south", 28).count("west", 4).suppressing();
        var three = release().count("north+south+west", 32).suppressing();

        assertThat(attack(three, two).exposed()).extracting(Exposed::id).containsExactly(id("west"));
        assertThat(attack(two, three).exposed()).extracting(Exposed::id).containsExactly(id("west"));
    }

    @Test
    void what_does_not_cover_the_whole_or_has_changed_is_not() {
        var pair = release().count(id("north", "2023-01/2024-12"), 32).suppressing();

        assertThat(attack(release().count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-02/2024-12"), 31).suppressing(), pair).exposed()).isEmpty();
        assertThat(attack(release().count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-01/2024-12"), 36).suppressing(), pair).exposed()).isEmpty();
        assertThat(attack(release().count("south", 1).suppressing(), release().count("north+south", 32).suppressing()).exposed()).isEmpty();
    }
}
