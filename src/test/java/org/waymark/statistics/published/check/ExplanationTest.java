package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.NORTH;
import static org.waymark.statistics.published.check.AStatement.SOUTH;
import static org.waymark.statistics.published.check.AStatement.WEST;
import static org.waymark.statistics.published.check.AStatement.all;
import static org.waymark.statistics.published.check.AStatement.checked;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.AStatement.year;
import static org.waymark.statistics.published.check.KnownMeasures.RECORDED_OFFENCES;
import static org.waymark.statistics.published.check.Verdict.AGREES;
import static org.waymark.statistics.published.check.Verdict.DISAGREES;

import org.junit.jupiter.api.Test;

/** What a wrong percentage follows from, and what is pointed out beside a verdict. */
class ExplanationTest {

    @Test
    void the_same_numerator_over_a_difference_of_two_denominators() {
        var checked = checked(said("A").count(120).outOf(1000).percent("20.0"),
                said("B").of(RECORDED_OFFENCES).in(SOUTH).count(400));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).isEqualTo("120 of 1,000 is 12.0, not 20.0; 20.0 follows from 600 = 1,000 − 400");
    }

    @Test
    void the_same_numerator_over_a_sum_of_two_denominators() {
        var checked = checked(said("A").count(140).outOf(1000).percent("10.0"),
                said("B").of(RECORDED_OFFENCES).during(year(2018)).count(400));

        assertThat(checked.explanation()).endsWith("; 10.0 follows from 1,400 = 1,000 + 400");
    }

    @Test
    void the_same_numerator_over_another_force_s_denominator() {
        var checked = checked(said("A").count(120).outOf(1000).percent("30.0"),
                said("B").of(RECORDED_OFFENCES).in(SOUTH).count(400));

        assertThat(checked.explanation()).endsWith("; 30.0 follows from 120 of 400 (B)");
    }

    @Test
    void another_numerator_over_the_same_denominator() {
        var checked = checked(said("A").count(120).outOf(1000).percent("25.0"), said("B").of("out-of-court").count(250));

        assertThat(checked.explanation()).endsWith("; 25.0 follows from 250 of 1,000 (B)");
    }

    @Test
    void the_share_of_another_statement() {
        var checked = checked(said("A").count(120).outOf(1000).percent("33.3"), said("B").in(SOUTH).count(7).outOf(21));

        assertThat(checked.explanation()).endsWith("; 33.3 follows from 7 of 21 (B)");
    }

    @Test
    void all_that_are_found_are_named_and_two_denominators_come_first() {
        var checked = checked(said("A").count(120).outOf(1000).percent("20.0"),
                said("B").of(RECORDED_OFFENCES).in(SOUTH).count(400),
                said("C").of(RECORDED_OFFENCES).in(WEST).count(600),
                said("D").of("out-of-court").count(200));

        assertThat(checked.explanation()).endsWith("not 20.0; 20.0 follows from 600 = 1,000 − 400;"
                + " 20.0 follows from 120 of 600 (C); 20.0 follows from 200 of 1,000 (D)");
    }

    @Test
    void numbers_of_another_source_explain_nothing() {
        var checked = checked(said("A").count(120).outOf(1000).percent("20.0"),
                said("B").by("Another Gazette").of(RECORDED_OFFENCES).in(SOUTH).count(400));

        assertThat(checked.explanation()).isEqualTo("120 of 1,000 is 12.0, not 20.0");
    }

    @Test
    void a_number_that_serves_no_other_explains_nothing() {
        var checked = all(said("A").in(WEST).count(120).outOf(1000).percent("30.0"),
                said("B").of(RECORDED_OFFENCES).in(NORTH).count(400),
                said("C").of(RECORDED_OFFENCES).in(NORTH, SOUTH).count(400),
                said("D").of(RECORDED_OFFENCES).in(SOUTH).count(50));

        assertThat(checked.get(1).verdict()).isEqualTo(DISAGREES);
        assertThat(checked.getFirst().explanation()).contains("120 of 400 (C)").doesNotContain("(B)");
    }

    @Test
    void a_statement_that_agrees_needs_no_explanation() {
        assertThat(checked(said("A").count(120).outOf(1000).percent("12.0"), said("B").of("out-of-court").count(120).outOf(1000)).verdict())
                .isEqualTo(AGREES);
    }

    @Test
    void two_measures_with_the_same_count_and_share_may_be_a_copying_error() {
        var checked = all(said("A").of("not-supported-no-suspect").count(31).outOf(372).percent("8.3"),
                said("B").of("charged-or-summonsed").outOf(372).percent("8.3"));

        assertThat(checked).extracting(CheckedStatement::verdict).containsOnly(AGREES);
        assertThat(checked.get(0).explanation()).endsWith("; same count and share as B (charged-or-summonsed): a possible copying error");
        assertThat(checked.get(1).explanation()).endsWith("; same count and share as A (not-supported-no-suspect): a possible copying error");
    }

    @Test
    void the_same_count_elsewhere_or_of_the_same_measure_is_no_copying_error() {
        assertThat(checked(said("A").count(31).outOf(372), said("B").count(31).outOf(372).percent("8.3")).explanation()).doesNotContain("copying");
        assertThat(checked(said("A").in(NORTH).count(31).outOf(372), said("B").of("out-of-court").in(SOUTH).count(31).outOf(372)).explanation())
                .doesNotContain("copying");
        assertThat(checked(said("A").count(31).outOf(372), said("B").of("out-of-court").count(31).outOf(400)).explanation()).doesNotContain("copying");
    }
}
