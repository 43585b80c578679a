package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

class WhichTest {

    @Test
    void everything_is_counted_unless_codes_are_named() {
        assertThat(Which.every("withdrawals").includes(withdrawal("STANDING", "NO"))).isTrue();
        assertThat(standing().includes(withdrawal("STANDING", "NO"))).isTrue();
        assertThat(standing().includes(withdrawal("REVERSED", "NO"))).isFalse();
    }

    @Test
    void each_further_code_narrows_what_is_counted_and_leaves_its_words_and_its_cube() {
        var narrower = standing().once(Cube.WITHDRAWALS).with("reason_known", "YES");

        assertThat(narrower.includes(withdrawal("STANDING", "YES"))).isTrue();
        assertThat(narrower.includes(withdrawal("STANDING", "NO"))).isFalse();
        assertThat(narrower.includes(withdrawal("REVERSED", "YES"))).isFalse();
        assertThat(narrower.cube()).contains(Cube.WITHDRAWALS);
        assertThat(narrower.words()).isEqualTo("withdrawals that stand");
    }

    @Test
    void read_where_each_stands_once_it_still_counts_the_same() {
        assertThat(standing().cube()).isEmpty();
        assertThat(standing().once(Cube.WITHDRAWALS).cube()).contains(Cube.WITHDRAWALS);
        assertThat(standing().once(Cube.WITHDRAWALS).includes(withdrawal("REVERSED", "NO"))).isFalse();
    }

    @Test
    void a_part_counts_nothing_that_its_whole_leaves_out() {
        var offences = Which.every("offences");
        var notSupported = offences.with("outcome", "14", "16");

        assertThat(notSupported.isPartOf(offences)).isTrue();
        assertThat(notSupported.isPartOf(notSupported)).isTrue();
        assertThat(offences.with("outcome", "16").isPartOf(notSupported)).isTrue();
        assertThat(notSupported.with("account", "POLICE_DISPUTED").isPartOf(notSupported)).isTrue();
        assertThat(offences.with("outcome", "16", "18").isPartOf(notSupported)).isFalse();
        assertThat(offences.isPartOf(notSupported)).isFalse();
        assertThat(offences.with("account", "POLICE_DISPUTED").isPartOf(notSupported)).isFalse();
    }

    @Test
    void a_part_is_held_against_the_codes_of_a_whole_that_is_read_from_the_same_cube_or_from_that_of_the_table() {
        var withReason = standing().with("reason_known", "YES").once(Cube.WITHDRAWALS);

        assertThat(standing().once(Cube.WITHDRAWALS).isPartOf(withReason)).isFalse();
        assertThat(withReason.isPartOf(standing().once(Cube.WITHDRAWALS))).isTrue();
        assertThat(Which.every("withdrawals").once(Cube.WITHDRAWALS).isPartOf(standing())).isFalse();
    }

    @Test
    void a_whole_of_another_cube_has_codes_that_its_part_cannot_have() {
        assertThat(standing().isPartOf(standing().with("reason_known", "YES").once(Cube.WITHDRAWALS))).isTrue();
    }

    private static Which standing() {
        return Which.every("withdrawals that stand").with("status", "STANDING");
    }

    private static Cell withdrawal(String status, String reasonKnown) {
        return Cube.WITHDRAWALS.cell("E23000003", "2021-01", "WITH_CPS", "8-30", "VICTIM_STATED", status, reasonKnown);
    }
}
