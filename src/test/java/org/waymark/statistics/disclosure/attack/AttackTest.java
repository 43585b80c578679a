package org.waymark.statistics.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Rounding;

public class AttackTest {

    @Test
    void a_small_count_that_is_what_others_leave_of_a_total_is_told_with_what_gives_it_away() {
        var release = release().count("all", 10).count("north", 9).count("south", 1).count("elsewhere", 40)
                .sum("all", "north", "south").suppressing();

        var report = attack(release);

        assertThat(report.isRefusal()).isTrue();
        assertThat(report.exposed()).containsExactly(new Exposed(id("south"), "by-hand", 0, 4, List.of(id("all"), id("north")), false));
    }

    @Test
    void rounding_alone_can_be_enough() {
        var release = release().count("all", 35).count("north", 31).count("south", 4).sum("all", "north", "south").suppressing();

        assertThat(attack(release)).isEqualTo(new AttackReport(1, List.of()));
    }

    @Test
    void it_takes_a_range_up_to_the_threshold_and_not_one_less() {
        var upToFour = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing();
        var upToFive = release().count("all", 10).count("north", 8).count("south", 1).count("east", 1).sum("all", "north", "south", "east").suppressing();

        assertThat(exposed(upToFour)).containsExactly(id("south"));
        assertThat(attack(upToFive).exposed()).extracting(Exposed::most).containsExactly(4L, 4L);
        assertThat(exposed(release().count("all", 11).count("north", 7).count("south", 4).sum("all", "north", "south").suppressing())).isEmpty();
    }

    @Test
    void a_small_count_that_cannot_be_as_small_as_one_is_told_too() {
        var release = release().count("all", 28).count("north", 12).count("east", 12).count("south", 4).sum("all", "north", "east", "south").suppressing();

        assertThat(attack(release).exposed()).extracting(Exposed::least, Exposed::most).containsExactly(tuple(4L, 16L));
    }

    @Test
    void at_most_one_and_at_least_the_threshold_is_open_enough() {
        var count = new Demand(0, Demand.NONE, 5, "by-hand");
        assertThat(count.isMetBy(1, 5)).isTrue();
        assertThat(count.isMetBy(2, 9)).isFalse();
        assertThat(count.isMetBy(0, 4)).isFalse();

        var difference = new Demand(0, 1, 5, "by-hand");
        assertThat(difference.isMetBy(-2, 2)).isTrue();
        assertThat(difference.isMetBy(3, 7)).isTrue();
        assertThat(difference.isMetBy(-2, 1)).isFalse();
    }

    /** Of the last three sums follows that the small count is even; with fractions it could be 5. */
    @Test
    void whole_numbers_say_more_than_fractions() {
        var release = release().count("small", 4).count("a", 10).count("b", 12).count("c", 20).count("w", 5).count("p", 26).count("q", 32).count("r", 30)
                .sum(Kind.WITHIN, "w", "small").sum("p", "small", "a", "b").sum("q", "b", "c").sum("r", "a", "c").suppressing("a", "b", "c");

        var report = Attack.on(Gathering.of(release, List.of(), Rounding.NONE), Progress.UNWATCHED);

        assertThat(report.exposed()).extracting(Exposed::id, Exposed::least, Exposed::most).containsExactly(tuple(id("small"), 0L, 4L));
        assertThat(exposed(release)).isEmpty();
    }

    @Test
    void nothing_is_known_of_a_small_count_in_no_sum() {
        assertThat(attack(release().count("south", 3).suppressing())).isEqualTo(new AttackReport(1, List.of()));
    }

    @Test
    void a_small_count_that_slipped_out_is_told_to_the_number() {
        var release = new ProtectedRelease(release().count("south", 3).planned(), java.util.Set.of(), Rules.USUAL);

        assertThat(attack(release).exposed()).containsExactly(new Exposed(id("south"), "by-hand", 3, 3, List.of(id("south")), false));
    }

    @Test
    void a_zero_counts_as_small_only_where_the_table_says_so() {
        var shown = release().count("all", 8).count("north", 8).count("south", 0).sum("all", "north", "south");
        assertThat(attack(shown.suppressing()).tried()).isZero();

        var small = release().whereZeroIsSmall().count("all", 8).count("north", 8).count("south", 0).sum("all", "north", "south");
        assertThat(exposed(small.suppressing())).containsExactly(id("south"));
    }

    @Test
    void what_cannot_be_counted_hides_nothing() {
        var release = release().whereZeroIsSmall().count("all", 8).count("north", 7).count("south", 1).impossible("east")
                .sum("all", "north", "south", "east").suppressing("east");

        assertThat(attack(release)).isEqualTo(new AttackReport(1, List.of()));
    }

    @Test
    void parts_that_may_overlap_say_less_than_parts_that_may_not() {
        var apart = release().count("all", 10).count("north", 9).count("south", 1).sum(Kind.EXACT, "all", "north", "south").suppressing();
        var overlapping = release().count("all", 10).count("north", 9).count("south", 1).sum(Kind.OVERLAPPING, "all", "north", "south").suppressing();

        assertThat(exposed(apart)).containsExactly(id("south"));
        assertThat(exposed(overlapping)).isEmpty();
    }

    @Test
    void a_whole_is_no_less_than_each_of_its_parts_and_no_more_than_all() {
        var within = release().count("all", 4).count("some", 3).sum(Kind.WITHIN, "all", "some").suppressing();
        assertThat(exposed(within)).isEmpty();

        var least = release().whereZeroIsSmall().count("all", 4).count("some", 0).sum(Kind.WITHIN, "all", "some").suppressing();
        assertThat(exposed(least)).isEmpty();

        var little = release().count("all", 5).count("some", 2).count("others", 4).sum(Kind.OVERLAPPING, "all", "some", "others").suppressing();
        assertThat(exposed(little)).isEmpty();
    }

    @Test
    void two_releases_tell_together_what_neither_tells_alone() {
        var numbers = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south");
        var withoutNorth = numbers.suppressing("north");
        var withoutAll = numbers.suppressing("all");

        assertThat(exposed(withoutNorth)).isEmpty();
        assertThat(exposed(withoutAll)).isEmpty();
        assertThat(exposed(withoutAll, withoutNorth)).containsExactly(id("south"));
    }

    @Test
    void a_small_count_of_an_earlier_release_stays_a_secret() {
        var before = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing("north");
        var now = release().count("north", 9).suppressing();

        assertThat(exposed(now)).isEmpty();
        assertThat(exposed(now, before)).containsExactly(id("south"));
    }

    @Test
    void what_was_shown_under_a_lower_threshold_is_no_secret_any_more() {
        var before = release().count("south", 7).suppressing();
        var now = release().withThreshold(10).count("south", 7).suppressing();

        assertThat(attack(now).tried()).isOne();
        assertThat(attack(now, before).tried()).isZero();
    }

    @Test
    void it_says_how_far_it_is_and_can_be_called_off() {
        var release = release().count("all", 3).count("north", 2).count("south", 1).sum("all", "north", "south").suppressing();
        var said = new ArrayList<String>();

        Attack.on(release, List.of(), (done, of) -> said.add(done + " of " + of));

        assertThat(said).containsExactly("0 of 3", "1 of 3", "2 of 3", "3 of 3");
        assertThatThrownBy(() -> Attack.on(release, List.of(), (done, of) -> done < 1)).isInstanceOf(CancellationException.class);
    }

    @Test
    void numbers_that_do_not_go_together_are_refused() {
        assertThatThrownBy(() -> attack(release().count("all", 9).count("north", 3).sum("all", "north").suppressing()))
                .hasMessageStartingWith("The parts do not go with the whole: RECORDED{force=all");
        assertThatThrownBy(() -> attack(release().count("all", 9).sum("all", "north").suppressing()))
                .hasMessageStartingWith("A sum is about a count that no table of the release holds: RECORDED{force=north");
        assertThatThrownBy(() -> attack(release().count("all", 9).count("all", 8).suppressing())).hasMessage("Two numbers for one count: " + id("all"));
    }

    public static AttackReport attack(ProtectedRelease release, ProtectedRelease... earlier) {
        return Attack.on(release, List.of(earlier), Progress.UNWATCHED);
    }

    public static List<CountId> exposed(ProtectedRelease release, ProtectedRelease... earlier) {
        return attack(release, earlier).exposed().stream().map(Exposed::id).toList();
    }
}
