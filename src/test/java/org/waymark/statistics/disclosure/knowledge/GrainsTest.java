package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

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
    void what_does_not_cover_the_whole_or_has_changed_is_not() {
        var pair = release().count(id("north", "2023-01/2024-12"), 32).suppressing();

        assertThat(attack(release().count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-02/2024-12"), 31).suppressing(), pair).exposed()).isEmpty();
        assertThat(attack(release().count(id("north", "2023-01/2023-12"), 1).count(id("north", "2024-01/2024-12"), 36).suppressing(), pair).exposed()).isEmpty();
        assertThat(attack(release().count("south", 1).suppressing(), release().count("north+south", 32).suppressing()).exposed()).isEmpty();
    }
}
