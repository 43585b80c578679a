package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.NORTH;
import static org.waymark.statistics.published.check.AStatement.SOUTH;
import static org.waymark.statistics.published.check.AStatement.all;
import static org.waymark.statistics.published.check.AStatement.checked;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.AStatement.year;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_NO_SUSPECT;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED;
import static org.waymark.statistics.published.check.KnownMeasures.RECORDED_OFFENCES;
import static org.waymark.statistics.published.check.Verdict.AGREES;
import static org.waymark.statistics.published.check.Verdict.CANNOT_BE_CHECKED;
import static org.waymark.statistics.published.check.Verdict.DISAGREES;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** From where a number that a statement lacks is taken, and in which order. */
class CountsTest {

    @Test
    void first_comes_the_count_of_another_statement_of_the_same_measure() {
        var checked = checked(said("A").of(NOT_SUPPORTED).outOf(300).percent("50"),
                said("B").of(NOT_SUPPORTED).count(150),
                said("C").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100),
                said("D").of(NOT_SUPPORTED_NO_SUSPECT).count(20));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.explanation()).isEqualTo("150 comes from B; 150 of 300 is 50");
    }

    @Test
    void then_its_parts_added() {
        var checked = checked(said("A").of(NOT_SUPPORTED).outOf(300).percent("40"),
                said("C").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100),
                said("D").of(NOT_SUPPORTED_NO_SUSPECT).count(20));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.explanation()).isEqualTo("100 + 20 = 120; 120 of 300 is 40");
    }

    @Test
    void parts_go_before_the_whole_number_that_would_fit() {
        var checked = checked(said("A").of(NOT_SUPPORTED).outOf(300).percent("41"),
                said("C").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100),
                said("D").of(NOT_SUPPORTED_NO_SUSPECT).count(20));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.recomputed()).contains(new BigDecimal("40.0"));
    }

    @Test
    void one_part_alone_is_no_sum() {
        var checked = checked(said("A").of(NOT_SUPPORTED).outOf(3000).percent("40"),
                said("C").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.recomputed()).isEmpty();
    }

    @Test
    void the_areas_of_a_union_are_parts_too() {
        var checked = checked(said("A").in(NORTH, SOUTH).outOf(300).percent("10"),
                said("B").in(NORTH).count(18), said("C").in(SOUTH).count(12));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.explanation()).startsWith("18 + 12 = 30");
    }

    @Test
    void last_comes_the_only_whole_number_that_gives_the_share() {
        var checked = checked(said("A").outOf(995).percent("2.2"));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.recomputed()).contains(new BigDecimal("2.2"));
        assertThat(checked.explanation()).startsWith("22 is the only whole number that gives 2.2 (inferred)");
    }

    @Test
    void where_two_whole_numbers_give_the_share_nothing_is_inferred() {
        var checked = checked(said("A").outOf(200).percent("11"));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.recomputed()).isEmpty();
        assertThat(checked.explanation()).isEqualTo("no count was published, and 2 whole numbers give 11");
    }

    @Test
    void where_no_whole_number_gives_the_share_the_statement_disagrees() {
        var checked = checked(said("A").outOf(30).percent("35.0"));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.recomputed()).isEmpty();
        assertThat(checked.explanation()).isEqualTo("no whole number out of 30 gives 35.0");
    }

    @Test
    void nothing_is_inferred_from_about_or_from_more_than() {
        assertThat(checked(said("A").meant(Qualifier.ABOUT).outOf(995).percent("2.2")).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(said("A").meant(Qualifier.ABOUT).outOf(30).percent("35.0")).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(said("A").meant(Qualifier.MORE_THAN).outOf(995).percent("2.2")).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(said("A").meant(Qualifier.ABOUT).outOf(995).percent("2.2")).explanation())
                .isEqualTo("no count was published, and “about” leaves open which it is");
    }

    @Test
    void a_floor_names_its_share() {
        assertThat(checked(said("A").meant(Qualifier.AT_LEAST).outOf(268).percent("7.8")).verdict()).isEqualTo(AGREES);
    }

    @Test
    void found_numbers_serve_other_statements() {
        var checked = all(
                said("A").of(NOT_SUPPORTED).meant(Qualifier.AT_LEAST).percent("42"),
                said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).outOf(268).percent("37.7"),
                said("C").of(NOT_SUPPORTED_NO_SUSPECT).percent("4.5"),
                said("D").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).claim("nearly two in five"),
                said("E").of(RECORDED_OFFENCES).count(268));

        assertThat(checked).extracting(CheckedStatement::verdict).containsExactly(AGREES, AGREES, AGREES, AGREES, CANNOT_BE_CHECKED);
        assertThat(checked.get(0).explanation())
                .isEqualTo("101 + 12 = 113 (inferred); 268 comes from E; 113 of 268 is 42, at least 42");
        assertThat(checked.get(3).explanation()).startsWith("101 comes from B (inferred)");
    }

    @Test
    void a_count_is_taken_from_the_same_source_area_and_window_only() {
        var wanting = said("A").outOf(300).claim("half");

        assertThat(checked(wanting, said("B").count(150)).verdict()).isEqualTo(AGREES);
        assertThat(checked(wanting, said("B").by("Another Gazette").count(150)).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(wanting, said("B").in(SOUTH).count(150)).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(wanting, said("B").during(year(2018)).count(150)).verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(wanting, said("B").of("out-of-court").count(150)).verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void where_a_source_gives_two_counts_neither_is_taken() {
        var checked = checked(said("A").outOf(300).claim("half"), said("B").count(150), said("C").count(151));

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void the_same_count_twice_is_one_count() {
        assertThat(checked(said("A").outOf(300).claim("half"), said("B").count(150), said("C").count(150)).verdict()).isEqualTo(AGREES);
    }

    @Test
    void the_denominator_of_an_outcome_is_the_recorded_offences() {
        var recorded = said("B").of(RECORDED_OFFENCES).count(300);

        assertThat(checked(said("A").count(30).percent("10"), recorded).verdict()).isEqualTo(AGREES);
        assertThat(checked(said("A").count(30).percent("11"), recorded).verdict()).isEqualTo(DISAGREES);
        assertThat(checked(said("A").count(30).outOf(100).percent("30"), recorded).verdict()).isEqualTo(AGREES);
    }

    @Test
    void other_measures_get_no_denominator() {
        var recorded = said("B").of(RECORDED_OFFENCES).count(300);

        var checked = checked(said("A").of("no-further-action").count(30).percent("10"), recorded);

        assertThat(checked.verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked.recomputed()).isEmpty();
        assertThat(checked.explanation()).isEqualTo("no denominator was published");
        assertThat(checked(said("A").of("account-disputed").count(30).percent("10"), recorded).verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void the_recorded_offences_of_a_union_may_be_added_up_for_it() {
        var checked = checked(said("A").in(NORTH, SOUTH).count(30).percent("10"),
                said("B").of(RECORDED_OFFENCES).in(NORTH).count(200), said("C").of(RECORDED_OFFENCES).in(SOUTH).count(100));

        assertThat(checked.verdict()).isEqualTo(AGREES);
        assertThat(checked.explanation()).isEqualTo("200 + 100 = 300; 30 of 300 is 10");
    }

    @Test
    void two_statements_that_lack_the_same_number_do_not_wait_for_each_other() {
        var checked = all(said("A").outOf(300).claim("half"), said("B").outOf(300).claim("nearly half"),
                said("C").of(RECORDED_OFFENCES).percent("50"), said("D").of(RECORDED_OFFENCES).claim("half"));

        assertThat(checked).extracting(CheckedStatement::verdict).containsOnly(CANNOT_BE_CHECKED);
    }
}
