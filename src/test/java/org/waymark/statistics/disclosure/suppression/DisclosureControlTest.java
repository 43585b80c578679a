package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.disclosure.attack.AttackTest.exposed;
import static org.waymark.statistics.disclosure.Planned.id;
import static org.waymark.statistics.disclosure.Planned.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;

class DisclosureControlTest {

    @Test
    void a_small_count_takes_the_cheapest_other_with_it_and_not_the_total() {
        var release = release().count("all", 253).count("north", 232).count("east", 17).count("south", 4).sum("all", "north", "east", "south").guarded();

        assertThat(release.suppressed()).containsExactlyInAnyOrder(id("south"), id("east"));
    }

    @Test
    void nothing_is_taken_where_rounding_is_enough() {
        var release = release().count("all", 11).count("north", 7).count("south", 4).sum("all", "north", "south").guarded();

        assertThat(release.suppressed()).containsExactly(id("south"));
    }

    @Test
    void nothing_is_taken_where_nothing_is_small() {
        assertThat(release().count("all", 20).count("north", 20).count("south", 0).sum("all", "north", "south").guarded().suppressed()).isEmpty();
    }

    @Test
    void a_zero_may_be_taken_and_what_cannot_be_counted_never() {
        var alone = release().count("all", 4).count("north", 4).impossible("south").sum("all", "north", "south");
        assertThat(alone.guarded().suppressed()).containsExactlyInAnyOrder(id("all"), id("north"));

        var squeezed = release().count("all", 148).count("north", 72).count("east", 72).count("south", 4).count("west", 0)
                .sum("all", "north", "east", "south", "west");
        assertThat(exposed(squeezed.suppressing())).containsExactly(id("south"));
        assertThat(squeezed.guarded().suppressed()).containsExactlyInAnyOrder(id("south"), id("west"));
        assertThat(exposed(squeezed.guarded())).isEmpty();
    }

    @Test
    void what_links_two_tables_is_looked_at_once_all_are_together() {
        var planned = new PlannedRelease("two tables", java.time.LocalDate.of(2026, 9, 30), List.of(
                release().count("all", 30).count("north", 26).count("south", 4).sum("all", "north", "south").planned().tables().getFirst(),
                PlannedTable.shown("other", release().count("south", 4).count("adult", 3).count("young", 1).planned().tables().getFirst().counts(),
                        release().sum("south", "adult", "young").planned().tables().getFirst().sums())));

        var release = DisclosureControl.protectFurther(DisclosureControl.protect(planned, Rules.USUAL), List.of(), Progress.UNWATCHED);

        assertThat(exposed(release)).isEmpty();
    }

    @Test
    void what_an_earlier_release_gives_away_cannot_be_taken_back() {
        var numbers = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south");
        var careless = numbers.suppressing();

        var now = DisclosureControl.protectFurther(numbers.guarded(), List.of(careless), Progress.UNWATCHED);

        assertThat(exposed(now, careless)).containsExactly(id("south"));
    }

    @Test
    void only_the_counts_of_the_new_release_are_taken() {
        var before = release().count("all", 10).count("north", 9).count("south", 1).sum("all", "north", "south").suppressing("north");
        var now = release().count("north", 9).count("elsewhere", 30).suppressing();

        var further = DisclosureControl.protectFurther(now, List.of(before), Progress.UNWATCHED);

        assertThat(further.suppressed()).containsExactly(id("north"));
        assertThat(exposed(further, before)).isEmpty();
    }

    @Test
    void the_order_in_which_tables_and_counts_are_named_does_not_matter() {
        for (int seed = 0; seed < 10; seed++) {
            var table = RandomTable.of(seed, 6, 6, 1, 2, false).table();
            var counts = new ArrayList<>(table.counts());
            var sums = new ArrayList<>(table.sums());
            Collections.shuffle(counts, new Random(seed));
            Collections.shuffle(sums, new Random(seed));

            var day = java.time.LocalDate.of(2026, 9, 30);
            var one = DisclosureControl.protect(new PlannedRelease("one", day, List.of(table)), Rules.USUAL);
            var other = DisclosureControl.protect(new PlannedRelease("other", day, List.of(PlannedTable.shown("other", counts, sums))), Rules.USUAL);

            assertThat(other.suppressed()).isEqualTo(one.suppressed());
        }
    }

    @Test
    void every_count_taken_is_needed() {
        for (int seed = 0; seed < 10; seed++) {
            var planned = RandomTable.of(seed, 5, 4, 1, 0, false).release();
            var release = DisclosureControl.protect(planned, Rules.USUAL);
            var small = DisclosureControl.smallCountsOnly(planned, Rules.USUAL).suppressed();

            release.suppressed().stream().filter(id -> !small.contains(id)).forEach(taken -> {
                var fewer = new java.util.HashSet<>(release.suppressed());
                fewer.remove(taken);
                assertThat(exposed(new ProtectedRelease(planned, fewer, Rules.USUAL))).as("without %s", taken).isNotEmpty();
            });
        }
    }

    @Test
    void a_cube_of_three_dimensions_can_be_kept_too() {
        var planned = RandomTable.of(3, 5, 5, 4, 2, false).release();

        var release = DisclosureControl.protect(planned, Rules.USUAL);

        assertThat(exposed(release)).isEmpty();
        assertThat(release.suppressed().size()).isLessThan(planned.tables().getFirst().counts().size() / 2);
    }

    @Test
    void it_can_be_called_off() {
        var release = release().count("south", 4).suppressing();

        assertThatThrownBy(() -> DisclosureControl.protectFurther(release, List.of(), (done, of) -> false)).isInstanceOf(CancellationException.class);
    }
}
