package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Planned;
import org.waymark.statistics.disclosure.ProtectedRelease;

class GivenAwayTest {

    @Test
    void a_sum_that_says_nothing_more_is_not_named() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).count("other", 30).count("women", 29)
                .sum("all", "north", "south").sum("other", "women", "south").suppressing("women");

        assertThat(givenAwayBy(release)).containsExactly(id("all"), id("north"));
    }

    @Test
    void sums_farther_off_are_named_where_its_own_are_not_enough() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).count("old", 9).count("young", 0)
                .sum("all", "north", "south").sum("north", "old", "young").suppressing("north");

        assertThat(givenAwayBy(release)).containsExactly(id("all"), id("old"), id("young"));
    }

    @Test
    void its_own_sums_are_named_where_they_are_enough() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).count("aside", 30).count("women", 29)
                .count("before", 10).count("hidden", 9).count("old", 9).count("young", 0)
                .sum("all", "north", "south").sum("aside", "women", "south").sum("before", "hidden", "south").sum("hidden", "old", "young")
                .suppressing("hidden", "women");

        assertThat(givenAwayBy(release)).containsExactly(id("all"), id("north"));
    }

    @Test
    void a_difference_names_both_numbers_of_it() {
        var before = release().count("south", 0).suppressing();
        var now = release().count("all", 6).count("north", 5).count("south", 1).sum("all", "north", "south").suppressing();

        assertThat(attack(now, before).exposed()).filteredOn(Exposed::isDifference).extracting(Exposed::givenAwayBy)
                .containsExactly(List.of(id("all"), id("north"), id("south")));
    }

    @Test
    void of_many_sums_only_the_one_is_named_that_gives_it_away() {
        for (int sums : new int[] { 2, 7, 40, 41, 64 }) {
            assertThat(givenAwayBy(inSums(sums))).as("among %d", sums).containsExactly(id("all"), id("north"));
        }
    }

    /** In one that gives it away, and in others that do not. */
    private static ProtectedRelease inSums(int sums) {
        var release = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south");
        var hidden = new String[sums - 1];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = "hidden" + i;
            add(release, "whole" + i, hidden[i]);
        }
        return release.suppressing(hidden);
    }

    private static void add(Planned release, String whole, String hidden) {
        release.count(whole, 31).count(hidden, 30).sum(whole, hidden, "south");
    }

    private static List<CountId> givenAwayBy(ProtectedRelease release) {
        var exposed = attack(release).exposed();
        assertThat(exposed).extracting(Exposed::id).containsExactly(id("south"));
        return exposed.getFirst().givenAwayBy();
    }
}
