package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.ledger.Cube;

class TopicTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUTCOMES    | outcomes    | recorded closed | force region year quarter month offence outcome
            WITHDRAWALS | withdrawals | withdrawn       | force year reason family stage elapsed account
            REPORTS     | reports     | received        | year month channel
            """)
    void a_table_can_be_asked_for_on_these_bases_and_split_by_these(Topic topic, String code, String bases, String dimensions) {
        assertThat(topic.code()).isEqualTo(code);
        assertThat(topic.bases()).extracting(Basis::code).containsExactly(bases.split(" "));
        assertThat(topic.dimensions()).extracting(Dimension::code).containsExactly(dimensions.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_a_table_can_be_split_by_is_told_by_the_cube_that_it_is_then_read_from(Topic topic) {
        for (var basis : topic.bases()) {
            assertThat(topic.dimensions()).as(basis.code()).allMatch(dimension -> dimension.splits(basis.cubeSplitBy(List.of(dimension))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recorded  | RECORDED    | Crimes recorded in the window   | Month recorded      | recorded offences
            closed    | CLOSED      | Outcomes assigned in the window | Month of outcome    | offences given an outcome
            withdrawn | WITHDRAWALS | Withdrawals made in the window  | Month of withdrawal | withdrawals
            received  | REPORTS     | Reports received in the window  | Month received      | reports
            """)
    void a_basis_says_what_falls_into_the_window_and_by_which_date(String code, Cube cube, String label, String date, String things) {
        var basis = Basis.find(code).orElseThrow();

        assertThat(basis.code()).isEqualTo(code);
        assertThat(basis.cube()).isEqualTo(cube);
        assertThat(basis.label()).isEqualTo(label);
        assertThat(basis.date()).isEqualTo(date);
        assertThat(basis.things()).isEqualTo(things);
    }

    @Test
    void a_basis_belongs_to_one_topic_so_that_no_table_mixes_two() {
        assertThat(Arrays.stream(Topic.values()).flatMap(topic -> topic.bases().stream())).containsExactlyInAnyOrder(Basis.values());
    }

    @Test
    void an_unknown_basis_is_none() {
        assertThat(Basis.find("RECORDED")).as("the name in the program is no code").isEmpty();
        assertThat(Basis.find("registered")).isEmpty();
    }

    @Test
    void by_reason_or_by_family_a_withdrawal_is_read_once_for_each_that_it_cites_and_else_once() {
        assertThat(Basis.WITHDRAWN.cubeSplitBy(List.of())).isEqualTo(Cube.WITHDRAWALS);
        assertThat(Basis.WITHDRAWN.cubeSplitBy(List.of(Dimension.FORCE, Dimension.ELAPSED))).isEqualTo(Cube.WITHDRAWALS);
        assertThat(Basis.WITHDRAWN.cubeSplitBy(List.of(Dimension.YEAR, Dimension.REASON))).isEqualTo(Cube.WITHDRAWALS_BY_REASON);
        assertThat(Basis.WITHDRAWN.cubeSplitBy(List.of(Dimension.FAMILY, Dimension.STAGE))).isEqualTo(Cube.WITHDRAWALS_BY_FAMILY);
    }
}
