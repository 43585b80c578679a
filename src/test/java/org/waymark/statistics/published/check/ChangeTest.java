package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.SOUTH;
import static org.waymark.statistics.published.check.AStatement.checked;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.AStatement.year;
import static org.waymark.statistics.published.check.KnownMeasures.CHANGE_ON_YEAR_BEFORE;
import static org.waymark.statistics.published.check.KnownMeasures.RECORDED_OFFENCES;
import static org.waymark.statistics.published.check.Verdict.AGREES;
import static org.waymark.statistics.published.check.Verdict.CANNOT_BE_CHECKED;
import static org.waymark.statistics.published.check.Verdict.DISAGREES;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** The change on the year before is recomputed from the recorded offences of the two years. */
class ChangeTest {

    private final AStatement now = said("B").of(RECORDED_OFFENCES).count(366);
    private final AStatement before = said("C").of(RECORDED_OFFENCES).during(year(2018)).count(199);

    @Test
    void a_rise_follows_from_the_two_counts() {
        var checked = checked(change().percent("83.9"), now, before);

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.recomputed()).contains(new BigDecimal("83.9"));
        assertThat(checked.explanation()).isEqualTo("366 comes from B; 199 comes from C; (366 − 199) / 199 is 83.9");
    }

    @Test
    void a_rise_over_the_wrong_year_disagrees_and_is_explained() {
        var checked = checked(change().percent("45.6"), now, before);

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).contains("is 83.9, not 45.6; 45.6 follows from 167 of 366 (B)");
    }

    @Test
    void a_fall_is_below_nought() {
        var less = said("B").of(RECORDED_OFFENCES).count(100);

        assertThat(checked(change().percent("-49.7"), less, before).verdict()).isEqualTo(AGREES);
        assertThat(checked(change().percent("49.7"), less, before).verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void a_claim_in_words_is_held_against_it() {
        assertThat(checked(change().claim("more than three quarters"), now, before).verdict()).isEqualTo(AGREES);
    }

    @Test
    void without_the_year_before_it_cannot_be_checked() {
        assertThat(checked(change().percent("83.9"), now).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(change().percent("83.9"), now, said("C").of(RECORDED_OFFENCES).during(year(2017)).count(199)).verdict())
                .isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(change().percent("83.9"), now, said("C").of(RECORDED_OFFENCES).in(SOUTH).during(year(2018)).count(199)).verdict())
                .isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void a_change_on_nothing_cannot_be_checked() {
        assertThat(checked(change().percent("100"), now, said("C").of(RECORDED_OFFENCES).during(year(2018)).count(0)).verdict())
                .isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void nothing_is_inferred_from_a_change() {
        assertThat(checked(change().outOf(199).percent("83.9")).verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    private static AStatement change() {
        return said("A").of(CHANGE_ON_YEAR_BEFORE);
    }
}
