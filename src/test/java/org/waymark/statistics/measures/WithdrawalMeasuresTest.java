package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

class WithdrawalMeasuresTest {

    private static final Cell WITH_REASON = withdrawal("STANDING", "YES");
    private static final Cell WITHOUT_REASON = withdrawal("STANDING", "NO");
    private static final Cell REVERSED_WITH_REASON = withdrawal("REVERSED", "YES");
    private static final Cell REVERSED_WITHOUT_REASON = withdrawal("REVERSED", "NO");

    @Test
    void these_are_given_in_this_order_all_by_the_month_of_the_withdrawal() {
        assertThat(Measures.of(Topic.WITHDRAWALS)).extracting(Measure::name).containsExactly("withdrawals", "re-engaged", "withdrawal-reason",
                "withdrawal-family", "withdrawal-stage", "withdrawal-elapsed", "reason-known");
        assertThat(Measures.of(Topic.WITHDRAWALS)).allSatisfy(measure -> assertThat(measure.bases()).containsExactly(Basis.WITHDRAWN));
    }

    @Test
    void withdrawals_are_those_that_stand() {
        assertThat(counted(WithdrawalMeasures.STANDING.numerator())).containsExactly(WITH_REASON, WITHOUT_REASON);
        assertThat(WithdrawalMeasures.STANDING.kind()).isEqualTo(Measure.Kind.COUNT);
    }

    @Test
    void re_engaged_are_those_reversed_out_of_all_that_were_made() {
        assertThat(counted(WithdrawalMeasures.RE_ENGAGED.numerator())).containsExactly(REVERSED_WITH_REASON, REVERSED_WITHOUT_REASON);
        assertThat(counted(WithdrawalMeasures.RE_ENGAGED.denominator().orElseThrow())).containsExactly(WITH_REASON, WITHOUT_REASON, REVERSED_WITH_REASON, REVERSED_WITHOUT_REASON);
    }

    @Test
    void a_reason_is_known_of_those_that_stand_and_give_one_and_each_is_read_once() {
        var known = WithdrawalMeasures.REASON_KNOWN;

        assertThat(counted(known.numerator())).containsExactly(WITH_REASON);
        assertThat(counted(known.denominator().orElseThrow())).containsExactly(WITH_REASON, WITHOUT_REASON);
        assertThat(known.numerator().cube()).contains(Cube.WITHDRAWALS);
        assertThat(known.denominator().orElseThrow().cube()).contains(Cube.WITHDRAWALS);
    }

    @ParameterizedTest
    @CsvSource({"withdrawal-reason, REASON, DELAY", "withdrawal-family, FAMILY, JUSTICE"})
    void a_reason_and_a_family_count_every_standing_withdrawal_citing_it_out_of_those_with_a_reason_read_once(String name, Dimension dimension, String cited) {
        var measure = Measures.find(name).orElseThrow();
        var cube = Basis.WITHDRAWN.cubeSplitBy(measure.across().stream().toList());

        assertThat(measure.across()).contains(dimension);
        assertThat(measure.numerator().cube()).as("read from the cube of the table").isEmpty();
        assertThat(measure.numerator().includes(cube.cell("E23000003", "2021-01", "WITH_CPS", "VICTIM_STATED", "STANDING", cited))).isTrue();
        assertThat(measure.numerator().includes(cube.cell("E23000003", "2021-01", "WITH_CPS", "VICTIM_STATED", "REVERSED", cited))).isFalse();
        assertThat(counted(measure.denominator().orElseThrow())).containsExactly(WITH_REASON);
        assertThat(measure.denominator().orElseThrow().cube()).contains(Cube.WITHDRAWALS);
    }

    @ParameterizedTest
    @CsvSource({"withdrawal-stage, STAGE", "withdrawal-elapsed, ELAPSED"})
    void a_stage_and_a_length_of_time_are_out_of_all_that_stand_in_the_same_group(String name, Dimension dimension) {
        var measure = Measures.find(name).orElseThrow();

        assertThat(measure.across()).contains(dimension);
        assertThat(counted(measure.numerator())).containsExactly(WITH_REASON, WITHOUT_REASON);
        assertThat(counted(measure.denominator().orElseThrow())).containsExactly(WITH_REASON, WITHOUT_REASON);
        assertThat(measure.numerator().cube()).isEmpty();
        assertThat(measure.denominator().orElseThrow().cube()).isEmpty();
    }

    @Test
    void where_shares_add_up_to_more_than_100_the_definition_says_so() {
        assertThat(Measures.of(Topic.WITHDRAWALS).stream().filter(measure -> measure.definition().contains("shares add to more than 100")).map(Measure::name))
                .containsExactly("withdrawal-reason", "withdrawal-family");
    }

    private static Stream<Cell> counted(Which which) {
        return Stream.of(WITH_REASON, WITHOUT_REASON, REVERSED_WITH_REASON, REVERSED_WITHOUT_REASON).filter(which::includes);
    }

    private static Cell withdrawal(String status, String reasonKnown) {
        return Cube.WITHDRAWALS.cell("E23000003", "2021-01", "WITH_CPS", "8-30", "VICTIM_STATED", status, reasonKnown);
    }
}
