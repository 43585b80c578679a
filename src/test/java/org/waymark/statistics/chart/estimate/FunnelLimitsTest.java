package org.waymark.statistics.chart.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.statistics.chart.estimate.FunnelLimits.Level;
import org.waymark.statistics.chart.estimate.OverDispersion.Counted;

class FunnelLimitsTest {

    private static final double NATIONAL = 10_044 / 28_201.0;
    private static final FunnelLimits FUNNEL = FunnelLimits.around(NATIONAL);

    /** Computed from scipy.stats.binom by the formula of the source. */
    @ParameterizedTest
    @CsvSource({"20,0.025644,0.125044,0.546809,0.678979", "100,0.208001,0.258704,0.446595,0.502696", "855,0.305471,0.323627,0.38784,0.406644",
            "6000,0.33704,0.34398,0.368214,0.375246", "28201,0.347343,0.350556,0.361734,0.364966"})
    void the_limits_are_the_exact_binomial_ones_interpolated(long cases, double outerLow, double innerLow, double innerHigh, double outerHigh) {
        assertThat(FUNNEL.of(cases, Level.OUTER).low()).isCloseTo(outerLow, within(1e-6));
        assertThat(FUNNEL.of(cases, Level.INNER).low()).isCloseTo(innerLow, within(1e-6));
        assertThat(FUNNEL.of(cases, Level.INNER).high()).isCloseTo(innerHigh, within(1e-6));
        assertThat(FUNNEL.of(cases, Level.OUTER).high()).isCloseTo(outerHigh, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"Lancashire,361,995", "Hertfordshire,139,372", "Gwent,101,268", "West Midlands,630,1720"})
    void among_the_published_forces_these_lie_within_chance(String force, long part, long whole) {
        assertThat(FUNNEL.isOutside(part / (double) whole, whole, Level.OUTER)).as(force).isFalse();
        assertThat(FUNNEL.isOutside(part / (double) whole, whole, Level.INNER)).as(force).isFalse();
    }

    @Test
    void only_staffordshire_lies_outside() {
        assertThat(FUNNEL.isOutside(370 / 855.0, 855, Level.OUTER)).isTrue();
    }

    @Test
    void one_unlike_force_widens_no_limits() {
        var dispersion = OverDispersion.of(PUBLISHED, NATIONAL);

        assertThat(dispersion.phi()).isCloseTo(0.6068, within(1e-3));
        assertThat(dispersion.isFound()).isFalse();
        assertThat(FUNNEL.widenedBy(dispersion)).isEqualTo(FUNNEL);
    }

    @Test
    void forces_that_all_differ_widen_the_limits_by_the_root_of_phi() {
        var forces = new ArrayList<Counted>();
        for (int force = 0; force < 20; force++) {
            forces.add(new Counted(force % 2 == 0 ? 300 : 420, 1_000));
        }

        var dispersion = OverDispersion.of(forces, 0.36);
        var limits = FunnelLimits.around(0.36).of(1_000, Level.OUTER);
        var widened = FunnelLimits.around(0.36).widenedBy(dispersion).of(1_000, Level.OUTER);

        assertThat(dispersion.phi()).as("(0.06)² / (0.36 × 0.64 / 1,000)").isCloseTo(15.625, within(1e-9));
        assertThat(dispersion.isFound()).isTrue();
        assertThat(widened.high() - 0.36).isCloseTo((limits.high() - 0.36) * Math.sqrt(15.625), within(1e-9));
        assertThat(0.36 - widened.low()).isCloseTo((0.36 - limits.low()) * Math.sqrt(15.625), within(1e-9));
    }

    @Test
    void a_tenth_at_each_end_is_drawn_in_to_its_neighbour() {
        var scores = List.of(-9.0, -5.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 6.0, 7.0);
        var forces = scores.stream().map(score -> new Counted(50 + score * 5, 100)).toList();

        assertThat(OverDispersion.of(forces, 0.5).phi()).as("three of 1 and three of 4 among twenty").isCloseTo((3 + 12) / 20.0, within(1e-9));
    }

    /** χ² by its tables: 11.07, 18.31, 31.41 and 59.30. */
    @ParameterizedTest
    @CsvSource({"5,11.070", "10,18.307", "20,31.410", "43,59.304"})
    void the_test_follows_chi_squared(int forces, double mostByChance) {
        assertThat(new OverDispersion(0, forces).mostByChance() * forces).isCloseTo(mostByChance, within(0.03));
        assertThat(new OverDispersion(mostByChance / forces * 0.99, forces).isFound()).isFalse();
        assertThat(new OverDispersion(mostByChance / forces * 1.01, forces).isFound()).isTrue();
    }

    @Test
    void four_forces_say_nothing_of_how_forces_differ() {
        assertThat(new OverDispersion(50, 4).inflation()).isEqualTo(1);
        assertThat(new OverDispersion(50, 5).inflation()).isEqualTo(Math.sqrt(50));
    }

    @Test
    void limits_stay_between_nobody_and_everybody_and_are_never_narrower_than_chance() {
        assertThat(new FunnelLimits(0.06, 3).of(20, Level.OUTER).low()).isZero();
        assertThat(new FunnelLimits(0.94, 3).of(20, Level.OUTER).high()).isEqualTo(1);
        assertThat(FunnelLimits.around(0).of(20, Level.OUTER)).isEqualTo(new FunnelLimits.Limits(0, 0));
        assertThatThrownBy(() -> new FunnelLimits(0.5, 0.5)).hasMessageContaining("never narrower");
    }

    static final List<Counted> PUBLISHED = List.of(new Counted(361, 995), new Counted(139, 372), new Counted(101, 268), new Counted(630, 1_720), new Counted(370, 855));
}
