package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.attack.AttackReport;
import org.waymark.statistics.disclosure.attack.Exposed;

class DifferencesTest {

    @Test
    void two_numbers_that_round_alike_hide_who_came_in_between() {
        var before = release().count("south", 11).suppressing();
        var now = release().count("south", 12).suppressing();

        assertThat(attack(now, before)).isEqualTo(new AttackReport(1, List.of()));
    }

    @Test
    void a_difference_that_its_sums_tell_too_closely_is_exposed() {
        var before = release().count("all", 5).count("north", 5).count("south", 0).sum("all", "north", "south").suppressing();
        var now = release().count("all", 6).count("north", 5).count("south", 1).sum("all", "north", "south").suppressing();

        var exposed = attack(now, before).exposed();

        assertThat(exposed).extracting(Exposed::isDifference).contains(true);
    }

    @Test
    void a_small_difference_is_one_of_less_than_the_threshold_either_way() {
        var before = release().count("south", 20).suppressing();

        assertThat(attack(release().count("south", 24).suppressing(), before).tried()).isOne();
        assertThat(attack(release().count("south", 16).suppressing(), before).tried()).isOne();
        assertThat(attack(release().count("south", 25).suppressing(), before).tried()).isZero();
        assertThat(attack(release().count("south", 20).suppressing(), before).tried()).isZero();
        assertThat(attack(release().count("north", 21).suppressing(), before).tried()).isZero();
    }

    @Test
    void a_longer_time_from_the_same_month_on_is_a_difference_too() {
        var before = release().count(id("south", "2023-01/2023-12"), 20).suppressing();

        assertThat(attack(release().count(id("south", "2023-01/2024-03"), 22).suppressing(), before).tried()).isOne();
        assertThat(attack(release().count(id("south", "2023-02/2024-03"), 22).suppressing(), before).tried()).isZero();
        assertThat(attack(release().count(id("south", "2023-01/2023-09"), 22).suppressing(), before).tried()).isZero();
    }

    @Test
    void each_earlier_release_is_compared_and_not_only_the_last() {
        var first = release().count("south", 20).suppressing();
        var second = release().count("south", 30).suppressing();
        var third = release().count("south", 22).suppressing();

        assertThat(attack(third, first, second).tried()).isOne();
    }

    @Test
    void a_count_without_a_time_is_compared_with_itself() {
        var timeless = new CountId("RECORDED", new java.util.TreeMap<>());

        assertThat(attack(release().count(timeless, 22).suppressing(), release().count(timeless, 20).suppressing()).tried()).isOne();
    }
}
