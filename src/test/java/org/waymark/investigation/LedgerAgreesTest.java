package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.GWENT;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** After each kind of change the ledger is what a recount finds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LedgerAgreesTest {

    @Inject
    Reconcile reconcile;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @AfterEach
    void ledger_is_recount() {
        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(reconcile.run().cells()).isPositive();
    }

    @Test
    void a_record_of_a_force() {
        aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
    }

    @Test
    void a_record_that_moves_to_another_force_month_and_offence_takes_its_withdrawal_along() {
        aCase().reportedTo(LANCASHIRE, "2024-07-01").withdrawn("2024-08-01", "UNKNOWN", "DELAY", "NO_CONTACT", "OTHER", "COURT_FEAR")
                .police(GWENT, "2024-06-02", "2024-07-05", "S66B_4").saved();
    }

    @Test
    void a_suspect_identified_and_not_after_all() {
        aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-10").saved();
        aCase().withSuspect("2024-07-10").recordedBy(LANCASHIRE, "2024-07-01").suspectNotIdentifiedAfterAll().saved();
    }

    @Test
    void outcomes_corrections_and_answers() {
        aCase().recordedBy(LANCASHIRE, "2024-07-01").outcomeToldByVictim("14", "2024-08-01").outcome("18", "2024-08-01").outcome("1A", "2024-10-02")
                .corrected("16", "2024-09-01").victimSays(VictimSays.NEVER_ASKED).corrected("16", "2024-09-03").saved();
        aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("16", "2024-08-01").victimSays(VictimSays.DID_NOT_WITHDRAW).victimSays(VictimSays.WITHDREW).saved();
        aCase().recordedBy(LANCASHIRE, "2024-07-01").outcomeToldByVictim("16", "2024-08-01").victimSays(VictimSays.NEVER_ASKED).saved();
    }

    @Test
    void withdrawals_with_and_without_reasons_reversed_and_again() {
        aCase().withdrawn("2024-08-01", "NEVER_SUPPORTED").saved();
        aCase().police("NOT_ASKED", null, null, "NOT_ASKED").withdrawn("2024-08-01", "NOT_ASKED", "NOT_STATED").saved();
        aCase().police(LANCASHIRE, "2024-07-01", "2024-07-03", "OTHER").withdrawn("2024-08-01", "WITH_CPS", "FEAR_SUSPECT", "PRESSURE", "DELAY")
                .supportsAgain("2024-09-01").withdrawn("2026-01-01", "AT_COURT", "COURT_FEAR").saved();
    }

    @Test
    void victims_told_of_anonymity_and_not_after_all() {
        aCase().toldOfAnonymity(true).recordedBy(LANCASHIRE, "2024-07-01", "S66B_2").police(GWENT, "2024-07-01", "2024-08-01", "OTHER").saved();
        aCase().recordedBy(LANCASHIRE, "2024-07-01").toldOfAnonymity(true).toldOfAnonymity(false).saved();
        aCase().reportedTo(LANCASHIRE, "2024-07-01").toldOfAnonymity(true).saved();
    }

    @Test
    void courses_decided_before_the_record_at_the_ends_of_months_and_after_five_years() {
        aCase().police(LANCASHIRE, "2024-06-20", "2024-07-15", "S66B_2").withdrawn("2024-06-25", "NEVER_SUPPORTED").outcome("16", "2024-08-15").saved();
        aCase().recordedBy(LANCASHIRE, "2024-08-31").outcome("1A", "2024-09-30").outcome("18", "2025-02-28").saved();
        aCase().recordedBy(LANCASHIRE, "2024-08-31").withdrawn("2024-10-01", "WITH_CPS").outcome("16", "2024-10-01").corrected("16", "2024-09-30").saved();
        aCase().conduct("2019-01-01", "2019-01-02").recordedBy(LANCASHIRE, "2019-02-28", "S33_DISCLOSE").outcome("18", "2024-02-27").corrected("18", "2024-02-28").saved();
    }
}
