package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.checked;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.AStatement.year;
import static org.waymark.statistics.published.check.Verdict.AGREES;
import static org.waymark.statistics.published.check.Verdict.CANNOT_BE_CHECKED;
import static org.waymark.statistics.published.check.Verdict.DISAGREES;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** Does a percentage, or a claim in words, follow from the counts? */
class ShareTest {

    @Test
    void a_share_that_follows_from_its_counts_agrees() {
        var checked = checked(said("A").count(113).outOf(268).percent("42"));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.recomputed()).contains(new BigDecimal("42.2"));
        assertThat(checked.explanation()).isEqualTo("113 of 268 is 42");
    }

    @Test
    void a_share_with_one_decimal_too_many_disagrees() {
        var checked = checked(said("A").count(113).outOf(268).percent("42.0"));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).isEqualTo("113 of 268 is 42.2, not 42.0");
    }

    @Test
    void a_percentage_is_recomputed_where_none_was_published() {
        var checked = checked(said("A").count(12).outOf(220));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.recomputed()).contains(new BigDecimal("5.5"));
        assertThat(checked.explanation()).isEqualTo("12 of 220 is 5.5; no percentage was published to compare it with");
    }

    @Test
    void any_failed_check_makes_a_statement_disagree() {
        var checked = checked(said("A").count(110).outOf(220).percent("50").claim("more than half"));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void the_claim_s_own_word_goes_before_the_qualifier() {
        assertThat(checked(said("A").meant(Qualifier.AT_LEAST).count(48).outOf(100).claim("nearly half")).verdict()).isEqualTo(AGREES);
        assertThat(checked(said("A").meant(Qualifier.AT_LEAST).count(48).outOf(100).claim("half")).verdict()).isEqualTo(DISAGREES);
        assertThat(checked(said("A").meant(Qualifier.ABOUT).count(51).outOf(100).claim("half")).verdict()).isEqualTo(AGREES);
        assertThat(checked(said("A").count(51).outOf(100).claim("half")).verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void the_qualifier_of_the_percentage_stays_what_the_column_says() {
        var checked = checked(said("A").meant(Qualifier.AT_LEAST).count(391).outOf(1000).percent("35").claim("nearly two in five"));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.explanation())
                .isEqualTo("391 of 1,000 is 39, at least 35; 391 of 1,000 is 39.10: “nearly two in five” holds");
    }

    @Test
    void a_percentage_in_a_claim_is_compared_like_a_published_one() {
        assertThat(checked(said("A").count(361).outOf(995).claim("36.3%")).verdict()).isEqualTo(AGREES);
        assertThat(checked(said("A").count(361).outOf(995).claim("more than 37 per cent")).verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void a_claim_that_is_not_understood_is_no_check() {
        var checked = checked(said("A").count(110).outOf(220).claim("commonly"));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.explanation()).contains("“commonly” is not a claim that can be checked");
    }

    @Test
    void a_claim_that_is_not_understood_leaves_the_other_checks_as_they_are() {
        assertThat(checked(said("A").count(110).outOf(220).percent("50").claim("commonly")).verdict()).isEqualTo(AGREES);
    }

    @Test
    void a_share_of_nothing_cannot_be_checked() {
        var checked = checked(said("A").count(0).outOf(0).percent("0"));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.recomputed()).isEmpty();
        assertThat(checked.explanation()).contains("there is no share of 0");
        assertThat(checked(said("A").outOf(0).percent("10")).verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void more_than_all_is_computed_as_it_stands() {
        assertThat(checked(said("A").count(300).outOf(200).percent("150")).verdict()).isEqualTo(AGREES);
        assertThat(checked(said("A").count(300).outOf(200).percent("50")).verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void a_missing_count_is_missing_and_never_nought() {
        var checked = checked(said("A").outOf(220).claim("nearly half"));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.explanation()).isEqualTo("no count was published: missing, never 0");
    }

    @Test
    void a_claim_of_years_is_about_the_window() {
        assertThat(checked(said("A").of("window").during(year(2019)).claim("past three years")).verdict()).isEqualTo(DISAGREES);
        assertThat(checked(said("A").of("window").during(new Window(year(2017).from(), year(2019).to())).claim("past three years")).verdict())
                .isEqualTo(AGREES);
    }

    @Test
    void a_claim_of_years_takes_no_notice_of_the_qualifier_of_a_number() {
        var fourYears = new Window(year(2016).from(), year(2019).to());

        var checked = checked(said("A").meant(Qualifier.AT_LEAST).during(fourYears).count(10).claim("past three years"));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
    }
}
