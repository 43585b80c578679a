package org.waymark.statistics.release.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

/** What a draft becomes that is protected together with everything published before. */
class SettledTest {

    private final DemonstrationReleases releases = DemonstrationReleases.of(1, 2_000, 2);
    private final Settled first = releases.published().getFirst().settled();
    private final Settled second = releases.published().getLast().settled();

    @Test
    void a_table_of_which_more_than_a_quarter_would_be_suppressed_is_a_step_coarser() {
        var byItself = Plans.plan(second.plan().asked().with(Map.of()), releases.cellsAsAt(second.plan().asked().asAt()));

        assertThat(second.plan().asked().steps()).isNotEmpty().allSatisfy((table, step) ->
                assertThat(second.plan().table(table).orElseThrow().step()).isEqualTo(step).isGreaterThan(byItself.table(table).orElseThrow().step()));
        assertThat(second.plan().tables()).allMatch(table -> table.suppressed(second.release()) <= Ladder.MOST);
    }

    @Test
    void nothing_can_be_told_of_it() {
        assertThat(second.report().exposed()).isEmpty();
        assertThat(second.report().tried()).isPositive();
    }

    /** So a release that was settled can be reproduced from what was asked and what had been published. */
    @Test
    void the_same_comes_out_of_what_was_asked_in_the_end() {
        var plan = Plans.plan(second.plan().asked(), releases.cellsAsAt(second.plan().asked().asAt()));
        var alone = DisclosureControl.protect(plan.planned(), plan.asked().rules());

        assertThat(plan.planned()).isEqualTo(second.plan().planned());
        assertThat(DisclosureControl.protectFurther(alone, List.of(first.release()), Progress.UNWATCHED)).isEqualTo(second.release());
    }
}
