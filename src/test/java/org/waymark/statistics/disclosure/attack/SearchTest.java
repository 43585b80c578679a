package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Planned;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Rounding;

class SearchTest {

    private static final Limits AT_ONCE = new Limits(0, 0);

    @Test
    void small_steps_show_without_a_program_that_a_count_is_open() {
        var open = Gathering.of(release().count("all", 35).count("north", 31).count("south", 4).sum("all", "north", "south").suppressing(), List.of());

        assertThat(new Search(open, AT_ONCE).isMet(0)).isTrue();
    }

    @Test
    void small_steps_show_it_of_a_difference_too() {
        var before = release().count("all", 46).count("north", 25).count("south", 21).sum("all", "north", "south").suppressing();
        var now = release().count("all", 49).count("north", 25).count("south", 24).sum("all", "north", "south").suppressing();
        var open = Gathering.of(now, List.of(before));

        assertThat(open.demands()).hasSize(2).allMatch(Demand::isDifference);
        assertThat(new Search(open, AT_ONCE).isMet(0)).isTrue();
        assertThat(new Search(open, AT_ONCE).isMet(1)).isTrue();
    }

    @Test
    void two_sums_that_tell_a_count_only_together_are_put_together() {
        var release = release().count("p", 41).count("q", 40).count("a", 20).count("b", 20).count("small", 1).count("zero", 0)
                .sum("p", "small", "a", "b").sum("q", "a", "b", "zero").suppressing("a", "b");

        assertThat(attack(release).exposed()).extracting(Exposed::id, Exposed::least, Exposed::most).containsExactly(tuple(id("small"), 0L, 4L));
        assertThat(Attack.learned(Gathering.of(release, List.of()), Progress.UNWATCHED)).hasSize(1);
    }

    @Test
    void they_say_too_what_it_is_at_least() {
        var release = release().count("p", 44).count("q", 40).count("a", 20).count("b", 20).count("small", 4)
                .sum("p", "small", "a", "b").sum("q", "a", "b").suppressing("a", "b");

        var report = Attack.on(Gathering.of(release, List.of(), Rounding.NONE), Progress.UNWATCHED);

        assertThat(report.exposed()).extracting(Exposed::least, Exposed::most).containsExactly(tuple(4L, 4L));
    }

    /** It is even, so that it cannot be the threshold, which is where small steps look. */
    @Test
    void a_program_shows_that_a_count_is_open_where_small_steps_do_not() {
        var upToSix = Gathering.of(even(6).suppressing("a", "b", "c"), List.of(), Rounding.NONE);
        var upToSeven = Gathering.of(even(7).suppressing("a", "b", "c"), List.of(), Rounding.NONE);

        assertThat(new Search(upToSix, AT_ONCE).isMet(0)).isFalse();
        assertThat(new Search(upToSix, Attack.LIMITS).isMet(0)).isTrue();
        assertThat(new Search(upToSeven, Attack.LIMITS).isMet(0)).isTrue();
    }

    @Test
    void it_looks_farther_where_what_is_near_is_not_enough() {
        var hidden = IntStream.range(0, 70).mapToObj(i -> "hidden" + i).toArray(String[]::new);
        var release = even(6).count("big", 4 + 9 * hidden.length);
        Arrays.stream(hidden).forEach(name -> release.count(name, 9));
        release.sum("big", Stream.concat(Stream.of("small"), Arrays.stream(hidden)).toArray(String[]::new));
        var suppressed = Stream.concat(Stream.of("a", "b", "c", "big"), Arrays.stream(hidden)).toArray(String[]::new);

        assertThat(new Search(Gathering.of(release.suppressing(suppressed), List.of(), Rounding.NONE), Attack.LIMITS).isMet(0)).isTrue();
    }

    @Test
    void a_report_in_which_nothing_is_told_refuses_nothing() {
        assertThat(attack(release().count("south", 3).suppressing()).isRefusal()).isFalse();
    }

    /** The small count is even and at most this. */
    private static Planned even(long most) {
        return release().count("small", 4).count("a", 10).count("b", 12).count("c", 20).count("w", most).count("p", 26).count("q", 32).count("r", 30)
                .sum(Kind.WITHIN, "w", "small").sum("p", "small", "a", "b").sum("q", "b", "c").sum("r", "a", "c");
    }
}
