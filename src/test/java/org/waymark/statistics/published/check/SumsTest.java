package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.published.check.AStatement.EAST;
import static org.waymark.statistics.published.check.AStatement.NORTH;
import static org.waymark.statistics.published.check.AStatement.SOUTH;
import static org.waymark.statistics.published.check.AStatement.WEST;
import static org.waymark.statistics.published.check.AStatement.all;
import static org.waymark.statistics.published.check.AStatement.checked;
import static org.waymark.statistics.published.check.AStatement.said;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_NO_SUSPECT;
import static org.waymark.statistics.published.check.KnownMeasures.NOT_SUPPORTED_SUSPECT_IDENTIFIED;
import static org.waymark.statistics.published.check.Verdict.AGREES;
import static org.waymark.statistics.published.check.Verdict.CANNOT_BE_CHECKED;
import static org.waymark.statistics.published.check.Verdict.DISAGREES;

import org.junit.jupiter.api.Test;

/** Do parts add up? A sum judges the total, never its parts. */
class SumsTest {

    @Test
    void outcome_14_and_16_make_up_what_was_not_supported() {
        var right = all(said("A").of(NOT_SUPPORTED).count(120),
                said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100), said("C").of(NOT_SUPPORTED_NO_SUSPECT).count(20));
        var wrong = all(said("A").of(NOT_SUPPORTED).count(130),
                said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100), said("C").of(NOT_SUPPORTED_NO_SUSPECT).count(20));

        assertThat(right).extracting(CheckedStatement::verdict).containsExactly(AGREES, CANNOT_BE_CHECKED, CANNOT_BE_CHECKED);
        assertThat(wrong).extracting(CheckedStatement::verdict).containsExactly(DISAGREES, CANNOT_BE_CHECKED, CANNOT_BE_CHECKED);
        assertThat(wrong.getFirst().explanation()).startsWith("100 + 20 = 120, not 130");
    }

    @Test
    void two_areas_make_up_their_union() {
        var checked = all(said("A").in(NORTH, SOUTH).count(71), said("B").in(NORTH).count(37), said("C").in(SOUTH).count(34));

        assertThat(checked).extracting(CheckedStatement::verdict).containsExactly(AGREES, CANNOT_BE_CHECKED, CANNOT_BE_CHECKED);
        assertThat(checked.getFirst().explanation()).startsWith("37 + 34 = 71");
    }

    @Test
    void a_union_of_which_one_area_is_not_known_is_not_judged() {
        assertThat(checked(said("A").in(NORTH, SOUTH, WEST).count(50), said("B").in(NORTH).count(37), said("C").in(SOUTH).count(34)).verdict())
                .isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void an_area_and_the_union_of_the_others_make_up_a_larger_union() {
        var checked = checked(said("A").in(NORTH, SOUTH, WEST).count(80), said("B").in(NORTH, WEST).count(50), said("C").in(SOUTH).count(34));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).startsWith("50 + 34 = 84, not 80");
    }

    @Test
    void overlapping_areas_are_never_added() {
        assertThat(checked(said("A").in(NORTH, SOUTH, WEST).count(80), said("B").in(NORTH, WEST).count(50), said("C").in(SOUTH, WEST).count(34))
                .verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void every_sum_that_a_total_is_judges_it() {
        var checked = checked(
                said("A").of(NOT_SUPPORTED).in(NORTH, SOUTH).count(100),
                said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).in(NORTH, SOUTH).count(70),
                said("C").of(NOT_SUPPORTED_NO_SUSPECT).in(NORTH, SOUTH).count(30),
                said("D").of(NOT_SUPPORTED).in(NORTH).count(60), said("E").of(NOT_SUPPORTED).in(SOUTH).count(41));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).startsWith("70 + 30 = 100; 60 + 41 = 101, not 100");
    }

    @Test
    void a_floor_may_be_exceeded_by_its_parts() {
        var floor = said("A").of(NOT_SUPPORTED).meant(Qualifier.AT_LEAST).count(100);

        assertThat(checked(floor, said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(100), said("C").of(NOT_SUPPORTED_NO_SUSPECT).count(20)))
                .matches(checked -> checked.verdict() == AGREES)
                .matches(checked -> checked.explanation().startsWith("100 + 20 = 120, at least 100"));
        assertThat(checked(floor, said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(70), said("C").of(NOT_SUPPORTED_NO_SUSPECT).count(20))
                .verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void about_so_many_is_not_judged_by_a_sum() {
        assertThat(checked(said("A").of(NOT_SUPPORTED).meant(Qualifier.ABOUT).count(100),
                said("B").of(NOT_SUPPORTED_SUSPECT_IDENTIFIED).count(10), said("C").of(NOT_SUPPORTED_NO_SUSPECT).count(20)).verdict())
                .isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void one_area_s_count_that_equals_a_larger_area_s_disagrees_and_serves_no_other() {
        var checked = all(
                said("A").of("recorded-offences").in(NORTH).count(300),
                said("B").of("recorded-offences").in(NORTH, SOUTH).count(300),
                said("C").of("recorded-offences").in(SOUTH).count(100),
                said("D").in(NORTH).count(30).percent("10"));

        assertThat(checked).extracting(CheckedStatement::verdict)
                .containsExactly(DISAGREES, CANNOT_BE_CHECKED, CANNOT_BE_CHECKED, CANNOT_BE_CHECKED);
        assertThat(checked.getFirst().explanation())
                .isEqualTo("300 is also the count of the larger area (B), of which another part has 100 (C); 300 − 100 = 200");
    }

    @Test
    void it_may_equal_the_larger_area_where_the_other_part_has_none() {
        var checked = all(said("A").in(NORTH).count(300), said("B").in(NORTH, SOUTH).count(300), said("C").in(SOUTH).count(0));

        assertThat(checked).extracting(CheckedStatement::verdict).containsExactly(CANNOT_BE_CHECKED, AGREES, CANNOT_BE_CHECKED);
    }

    @Test
    void it_may_equal_the_larger_area_where_nothing_is_known_of_the_other_part() {
        assertThat(checked(said("A").in(NORTH).count(300), said("B").in(NORTH, SOUTH).count(300)).verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }

    @Test
    void another_part_need_not_be_the_whole_rest() {
        var checked = checked(said("A").in(NORTH).count(300), said("B").in(NORTH, SOUTH, EAST).count(300), said("C").in(EAST).count(5));

        assertThat(checked.verdict()).isEqualTo(DISAGREES);
        assertThat(checked.explanation()).isEqualTo("300 is also the count of the larger area (B), of which another part has 5 (C)");
    }

    @Test
    void the_count_of_the_other_part_may_be_a_found_one() {
        assertThat(checked(said("A").in(NORTH).count(300), said("B").in(NORTH, SOUTH).count(300), said("C").in(SOUTH).outOf(100).percent("12"))
                .verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void two_parts_that_both_equal_the_whole_both_disagree() {
        var checked = all(said("A").in(NORTH).count(300), said("B").in(NORTH, SOUTH).count(300), said("C").in(SOUTH).count(300));

        assertThat(checked).extracting(CheckedStatement::verdict).containsExactly(DISAGREES, CANNOT_BE_CHECKED, DISAGREES);
    }

    @Test
    void a_larger_area_of_another_source_measure_or_window_does_not_matter() {
        assertThat(checked(said("A").in(NORTH).count(300), said("B").by("Another Gazette").in(NORTH, SOUTH).count(300), said("C").in(SOUTH).count(5))
                .verdict()).isEqualTo(CANNOT_BE_CHECKED);
        assertThat(checked(said("A").in(NORTH).count(300), said("B").of("out-of-court").in(NORTH, SOUTH).count(300), said("C").in(SOUTH).count(5))
                .verdict()).isEqualTo(CANNOT_BE_CHECKED);
    }
}
