package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Demand COUNT = new Demand(0, Demand.NONE, 7, "by-hand");
    private static final Demand DIFFERENCE = new Demand(0, 1, 5, "by-hand");

    @Test
    void a_small_count_has_to_reach_down_to_one_and_up_to_the_threshold() {
        assertThat(COUNT.ends(3, 4)).containsExactly(new Goal(COUNT, false, 1), new Goal(COUNT, true, 7));
    }

    @Test
    void a_small_difference_has_to_be_four_wide_to_the_one_side_or_the_other() {
        assertThat(DIFFERENCE.ends(-1, 2)).containsExactly(new Goal(DIFFERENCE, true, 3), new Goal(DIFFERENCE, false, -2));
    }

    @Test
    void a_count_is_tried_at_one_then_at_nothing_then_at_the_threshold() {
        assertThat(COUNT.steps(4)).extracting(Goal::up, Goal::number).containsExactly(tuple(false, 1L), tuple(false, 0L), tuple(true, 7L));
    }

    @Test
    void a_difference_is_tried_from_far_to_near_first_upwards_and_then_downwards() {
        assertThat(DIFFERENCE.steps(2)).extracting(Goal::up, Goal::number).containsExactly(
                tuple(true, 6L), tuple(true, 5L), tuple(true, 4L), tuple(true, 3L),
                tuple(false, -2L), tuple(false, -1L), tuple(false, 0L), tuple(false, 1L));
    }

    @Test
    void a_goal_is_reached_at_its_number_and_beyond_it_and_not_before() {
        assertThat(new Goal(COUNT, true, 7).isReachedBy(6)).isFalse();
        assertThat(new Goal(COUNT, true, 7).isReachedBy(7)).isTrue();
        assertThat(new Goal(COUNT, true, 7).isReachedBy(8)).isTrue();
        assertThat(new Goal(COUNT, false, 1).isReachedBy(2)).isFalse();
        assertThat(new Goal(COUNT, false, 1).isReachedBy(1)).isTrue();
        assertThat(new Goal(COUNT, false, 1).isReachedBy(0)).isTrue();
    }
}
