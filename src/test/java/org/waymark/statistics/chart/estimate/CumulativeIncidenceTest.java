package org.waymark.statistics.chart.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.chart.estimate.CumulativeIncidence.Estimate;
import org.waymark.statistics.chart.estimate.CumulativeIncidence.Followed;

class CumulativeIncidenceTest {

    private static final List<Followed> COURSE = List.of(new Followed(100, 10, 4, 6, 5), new Followed(75, 8, 3, 2, 10), new Followed(52, 4, 2, 1, 20), new Followed(25, 2, 1, 0, 12));

    @Test
    void it_is_what_the_hand_computes() {
        // Open at first 1, then 80/100, then × 62/75, then × 45/52.
        var withdrawn = CumulativeIncidence.of(COURSE, Followed::withdrawn).months();

        assertThat(withdrawn.get(0).share()).isCloseTo(10 / 100.0, within(1e-12));
        assertThat(withdrawn.get(1).share()).isCloseTo(0.1 + 0.8 * 8 / 75, within(1e-12));
        assertThat(withdrawn.get(2).share()).isCloseTo(0.1 + 0.8 * 8 / 75 + 0.8 * 62 / 75 * 4 / 52, within(1e-12));
        assertThat(withdrawn.get(3).share()).isCloseTo(0.1 + 0.8 * 8 / 75 + 0.8 * 62 / 75 * 4 / 52 + 0.8 * 62 / 75 * 45 / 52 * 2 / 25, within(1e-12));
        assertThat(withdrawn).extracting(Estimate::atRisk).containsExactly(100L, 75L, 52L, 25L);
    }

    /** The limits were computed apart, by differentiating the estimator numerically over the multinomial variances of each month. */
    @Test
    void its_interval_is_that_of_the_delta_method_on_the_double_logarithm() {
        var withdrawn = CumulativeIncidence.of(COURSE, Followed::withdrawn).months();

        assertThat(withdrawn).extracting(Estimate::low).usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1, Double.class)
                .containsExactly(0.0511768, 0.1153583, 0.15515842, 0.18539263);
        assertThat(withdrawn).extracting(Estimate::high).usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1, Double.class)
                .containsExactly(0.1680207, 0.26832231, 0.32706854, 0.38640879);
    }

    @Test
    void with_nobody_censored_it_is_the_plain_share() {
        var whole = List.of(new Followed(200, 20, 10, 30, 0), new Followed(140, 40, 5, 15, 0), new Followed(80, 12, 3, 5, 0));

        var last = CumulativeIncidence.of(whole, Followed::withdrawn).months().getLast();

        assertThat(last.share()).isCloseTo(72 / 200.0, within(1e-12));
        var error = Math.sqrt(0.36 * 0.64 / 200);
        assertThat(last.low()).isCloseTo(Math.pow(0.36, Math.exp(-1.959964 * error / (0.36 * Math.log(0.36)))), within(1e-9));
    }

    @Test
    void all_ends_together_and_what_is_open_make_the_whole() {
        double ended = CumulativeIncidence.of(COURSE, Followed::withdrawn).months().getLast().share()
                + CumulativeIncidence.of(COURSE, Followed::charged).months().getLast().share()
                + CumulativeIncidence.of(COURSE, Followed::other).months().getLast().share();

        assertThat(1 - ended).isCloseTo(0.8 * 62 / 75 * 45 / 52 * 22 / 25, within(1e-12));
    }

    @Test
    void one_minus_kaplan_meier_would_say_too_much() {
        double survival = 1;
        for (var month : COURSE) {
            survival *= 1 - month.withdrawn() / (double) month.atRisk();
        }

        assertThat(CumulativeIncidence.of(COURSE, Followed::withdrawn).months().getLast().share()).isCloseTo(0.28199, within(1e-5)).isLessThan(1 - survival);
    }

    @Test
    void records_followed_for_a_short_time_only_do_not_lower_it() {
        var old = List.of(new Followed(100, 10, 5, 5, 0), new Followed(80, 10, 5, 5, 0), new Followed(60, 10, 5, 5, 40));
        var withRecent = new ArrayList<>(List.of(new Followed(200, 20, 10, 10, 80)));
        withRecent.addAll(old.subList(1, 3));

        var share = CumulativeIncidence.of(old, Followed::withdrawn).months().getLast().share();

        assertThat(share).isCloseTo(0.3, within(1e-12));
        assertThat(CumulativeIncidence.of(withRecent, Followed::withdrawn).months().getLast().share()).isCloseTo(share, within(1e-12));
        assertThat(40 / 200.0).as("the plain share of all recorded would be lower").isLessThan(share);
    }

    @Test
    void nothing_is_said_of_months_that_nobody_was_followed_to() {
        var months = CumulativeIncidence.of(List.of(new Followed(3, 1, 0, 1, 1), new Followed(0, 0, 0, 0, 0)), Followed::withdrawn).months();

        assertThat(months).hasSize(1);
        assertThat(CumulativeIncidence.of(List.of(), Followed::charged).months()).isEmpty();
    }

    @Test
    void where_nothing_happened_or_all_ended_alike_the_interval_has_no_width() {
        assertThat(CumulativeIncidence.of(COURSE, month -> 0).months()).allSatisfy(month -> assertThat(month.share() + month.low() + month.high()).isZero());
        assertThat(CumulativeIncidence.of(List.of(new Followed(9, 9, 0, 0, 0)), Followed::withdrawn).months()).containsExactly(new Estimate(1, 1, 1, 9));
    }

    @Test
    void where_all_ended_in_different_ways_the_interval_is_that_of_a_share() {
        var only = CumulativeIncidence.of(List.of(new Followed(10, 5, 5, 0, 0)), Followed::withdrawn).months().getFirst();

        assertThat(only.low()).isCloseTo(Math.pow(0.5, Math.exp(-1.959964 * Math.sqrt(0.25 / 10) / (0.5 * Math.log(0.5)))), within(1e-9));
    }

    @Test
    void more_cannot_end_than_were_followed() {
        assertThatThrownBy(() -> new Followed(10, 5, 5, 0, 1)).hasMessageContaining("11 of 10");
        assertThatThrownBy(() -> new Followed(10, -1, 5, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
