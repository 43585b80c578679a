package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.disclosure.attack.AttackTest.attack;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.attack.Attack;

class LinkedReleasesTest {

    private static final int SERIES = Integer.getInteger("series", 4);
    private static final int QUARTERS = 8;

    @Test
    void eight_quarters_of_a_growing_table_tell_no_small_count_and_no_small_difference() {
        int tried = 0;
        int withoutHistory = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            var table = RandomTable.of(seed, 6, 5, 1, seed % 2 * 2, seed % 3 == 0);
            var earlier = new ArrayList<ProtectedRelease>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                var alone = DisclosureControl.protect(table.release(), Rules.USUAL);
                var release = DisclosureControl.protectFurther(alone, earlier, Progress.UNWATCHED);

                var report = Attack.on(release, earlier, Progress.UNWATCHED);

                assertThat(report.exposed()).as("series %d, quarter %d", seed, quarter).isEmpty();
                tried = tried + report.tried();
                withoutHistory += Attack.on(alone, earlier, Progress.UNWATCHED).exposed().size();
                earlier.add(release);
                table.later();
            }
        }
        System.out.printf("%d quarterly releases: 0 of %d small counts and differences can be told; %d could where no release looks at those before.%n",
                SERIES * QUARTERS, tried, withoutHistory);
        assertThat(withoutHistory).isPositive();
    }

    @Test
    void a_release_whose_numbers_did_not_change_changes_nothing() {
        var planned = RandomTable.of(7, 6, 5, 1, 0, false).release();
        var first = DisclosureControl.protect(planned, Rules.USUAL);

        var second = DisclosureControl.protectFurther(DisclosureControl.protect(planned, Rules.USUAL), List.of(first), Progress.UNWATCHED);

        assertThat(second.suppressed()).isEqualTo(first.suppressed());
        assertThat(attack(second, first).exposed()).isEmpty();
    }
}
