package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.investigation.ContradictionKind.OFFENCE_NOT_IN_FORCE;
import static org.waymark.investigation.ContradictionKind.STAGE_AFTER_CHARGE;
import static org.waymark.investigation.ContradictionKind.SUSPECT_NOT_RECORDED;
import static org.waymark.investigation.ContradictionKind.SUSPECT_RECORDED;
import static org.waymark.investigation.ContradictionKind.VICTIM_SAYS_OTHERWISE;
import static org.waymark.investigation.ContradictionKind.WITHDRAWAL_NOT_RECORDED;
import static org.waymark.investigation.ContradictionKind.WITHDRAWAL_STANDS;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.testing.ACase;

/** Each contradiction, and what comes near it and is none. */
class ContradictionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    @Test
    void the_police_say_not_supported_and_no_withdrawal_is_recorded() {
        assertThat(kinds(recorded().withSuspect("2024-07-05").outcome("16", "2024-09-01"))).containsExactly(WITHDRAWAL_NOT_RECORDED);
        assertThat(kinds(recorded().outcome("14", "2024-09-01"))).containsExactly(WITHDRAWAL_NOT_RECORDED);
    }

    @Test
    void a_withdrawal_that_was_reversed_before_the_outcome_did_not_stand_then() {
        var withdrawn = recorded().withSuspect("2024-07-05").withdrawn("2024-08-01", "BEFORE_STATEMENT", "DELAY");

        assertThat(kinds(withdrawn.supportsAgain("2024-08-20").outcome("16", "2024-09-01"))).containsExactly(WITHDRAWAL_NOT_RECORDED);
    }

    @Test
    void a_withdrawal_that_stood_then_goes_with_it_and_so_does_a_later_one_and_the_victims_own_account() {
        assertThat(kinds(recorded().withSuspect("2024-07-05").withdrawn("2024-08-01", "WITH_CPS").outcome("16", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().withSuspect("2024-07-05").withdrawn("2024-08-01", "WITH_CPS").outcome("16", "2024-09-01").supportsAgain("2024-09-02"))).isEmpty();
        assertThat(kinds(recorded().withSuspect("2024-07-05").withdrawn("2024-09-05", "UNKNOWN").outcome("16", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().withSuspect("2024-07-05").outcomeToldByVictim("16", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().withSuspect("2024-07-05").outcome("15", "2024-09-01"))).isEmpty();
    }

    @Test
    void the_police_say_not_supported_and_the_victim_says_otherwise() {
        var closed = recorded().withSuspect("2024-07-05").withdrawn("2024-08-01", "WITH_CPS").outcome("16", "2024-09-01");

        assertThat(kinds(closed.victimSays(VictimSays.NOT_ASKED_YET))).isEmpty();
        assertThat(kinds(closed.victimSays(VictimSays.NEVER_ASKED))).containsExactly(VICTIM_SAYS_OTHERWISE);
        assertThat(kinds(closed.victimSays(VictimSays.DID_NOT_WITHDRAW))).containsExactly(VICTIM_SAYS_OTHERWISE);
        assertThat(kinds(closed.victimSays(VictimSays.NEVER_SUPPORTED))).isEmpty();
    }

    @Test
    void a_standing_withdrawal_and_a_later_outcome_that_does_not_go_with_it() {
        for (var code : List.of("1", "1A", "15", "18")) {
            assertThat(kinds(withdrawnInAugust().outcome(code, "2024-08-02"))).as(code).containsExactly(WITHDRAWAL_STANDS);
            assertThat(kinds(withdrawnInAugust().outcome(code, "2024-08-01"))).as(code + " on the same day").isEmpty();
            assertThat(kinds(withdrawnInAugust().supportsAgain("2024-09-01").outcome(code, "2024-08-02"))).as(code + ", reversed since").isEmpty();
        }
        assertThat(kinds(withdrawnInAugust().outcome("9", "2024-08-02"))).isEmpty();
    }

    @Test
    void an_outcome_with_a_suspect_where_none_was_identified_by_then() {
        assertThat(kinds(withdrawnInAugust().outcome("16", "2024-09-01"))).containsExactly(SUSPECT_NOT_RECORDED);
        assertThat(kinds(recorded().outcome("21", "2024-09-01"))).containsExactly(SUSPECT_NOT_RECORDED);
        assertThat(kinds(recorded().withSuspect("2024-09-02").outcome("21", "2024-09-01"))).containsExactly(SUSPECT_NOT_RECORDED);
        assertThat(kinds(recorded().withSuspect("2024-07-02").suspectNotIdentifiedAfterAll().outcome("21", "2024-09-01"))).containsExactly(SUSPECT_NOT_RECORDED);
        assertThat(kinds(recorded().withSuspect("2024-09-01").outcome("21", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().outcome("9", "2024-09-01"))).isEmpty();
    }

    @Test
    void an_outcome_without_a_suspect_where_one_was_identified_by_then() {
        assertThat(kinds(withdrawnInAugust().withSuspect("2024-09-01").outcome("14", "2024-09-01"))).containsExactly(SUSPECT_RECORDED);
        assertThat(kinds(withdrawnInAugust().withSuspect("2024-09-02").outcome("14", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().withSuspect("2024-07-02").outcome("18", "2024-09-01"))).isEmpty();
    }

    @Test
    void a_withdrawal_after_charge_and_an_outcome_before_one() {
        for (var stage : List.of("AFTER_CHARGE", "AT_COURT")) {
            assertThat(kinds(recorded().withdrawn("2024-08-01", stage).outcome("14", "2024-09-01"))).containsExactly(STAGE_AFTER_CHARGE);
            assertThat(kinds(recorded().withdrawn("2024-08-01", stage).outcome("9", "2024-09-01"))).isEmpty();
        }
        assertThat(kinds(recorded().withdrawn("2024-08-01", "WITH_CPS").outcome("14", "2024-09-01"))).isEmpty();
        assertThat(kinds(recorded().withdrawn("2024-08-01", "UNKNOWN").outcome("14", "2024-09-01"))).isEmpty();
    }

    @Test
    void an_offence_that_was_not_in_force_on_any_day_of_the_conduct() {
        var s33 = "S33_DISCLOSE";

        assertThat(kinds(aCase().conduct("2024-01-31", "2024-02-01").recordedBy(LANCASHIRE, "2024-03-01", s33))).containsExactly(OFFENCE_NOT_IN_FORCE);
        assertThat(kinds(aCase().conduct("2024-01-30", "2024-02-01").recordedBy(LANCASHIRE, "2024-03-01", s33))).isEmpty();
        assertThat(kinds(aCase().conduct("2024-01-30", "2024-01-30").recordedBy(LANCASHIRE, "2024-03-01", "S66B_2"))).containsExactly(OFFENCE_NOT_IN_FORCE);
        assertThat(kinds(aCase().conductSince("2024-01-30").recordedBy(LANCASHIRE, "2024-03-01", "S66B_2"))).isEmpty();
        assertThat(kinds(aCase().conduct("2024-01-31", "2024-02-01").recordedBy(LANCASHIRE, "2024-03-01", "OTHER"))).isEmpty();
        assertThat(kinds(aCase().conduct("2024-01-31", "2024-02-01").recordedBy(LANCASHIRE, "2024-03-01", "DOES_NOT_KNOW"))).isEmpty();
    }

    @Test
    void a_contradiction_is_as_old_as_the_outcome_that_brought_it() {
        var contradiction = Contradiction.in(recorded().outcome("14", "2024-09-01").asTold(), TODAY).getFirst();

        assertThat(contradiction.since()).isEqualTo("2024-09-01");
    }

    private static ACase recorded() {
        return aCase().recordedBy(LANCASHIRE, "2024-07-01");
    }

    private static ACase withdrawnInAugust() {
        return recorded().withdrawn("2024-08-01", "AFTER_STATEMENT", "DELAY");
    }

    private static List<ContradictionKind> kinds(ACase told) {
        return Contradiction.in(told.asTold(), TODAY).stream().map(Contradiction::kind).toList();
    }
}
