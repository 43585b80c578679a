package org.waymark.investigation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.investigation.VictimSays;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The investigation on the page of its case. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PanelTest {

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void a_case_without_anything_says_what_to_do_next() {
        assertThat(open(aCase())).contains("Record what the police did", "Police record None yet", "Not identified, as far as we know", "None recorded. Record a withdrawal");
    }

    @Test
    void the_two_accounts_stand_side_by_side_with_their_clash() {
        var page = open(aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-11").withdrawn("2024-08-01", "WITH_CPS", "DELAY")
                .outcome("16", "2024-09-01").victimSays(VictimSays.NEVER_ASKED));

        assertThat(page).contains("As the police recorded it Outcome 16, 1 September 2024 Suspect; victim does not support.", "As the victim told it",
                "Was never asked.", "The two accounts differ.", "Contradiction");
    }

    @Test
    void accounts_that_agree_do_not_clash() {
        var page = open(aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-11").withdrawn("2024-08-01", "WITH_CPS", "DELAY")
                .outcome("16", "2024-09-01").victimSays(VictimSays.WITHDREW));

        assertThat(page).contains("As the victim told it", "Withdrew.").doesNotContain("The two accounts differ", "Contradiction");
    }

    @Test
    void a_reason_that_means_danger_is_tagged_while_the_withdrawal_stands() {
        assertThat(open(aCase().withdrawn("2024-08-01", "UNKNOWN", "PRESSURE"))).contains("Safeguarding review");
        assertThat(open(aCase().withdrawn("2024-08-01", "UNKNOWN", "PRESSURE").supportsAgain("2024-08-02"))).doesNotContain("Safeguarding review");
    }

    @Test
    void everything_that_was_said_stands_in_the_timeline_once() {
        var page = open(aCase().recordedBy(LANCASHIRE, "2024-07-01").recordedBy(LANCASHIRE, "2024-07-02").withSuspect("2024-07-11")
                .suspectNotIdentifiedAfterAll().withdrawn("2024-08-01", "WITH_CPS").supportsAgain("2024-08-10").outcome("16", "2024-09-01")
                .victimSays(VictimSays.NEVER_ASKED).corrected("14", "2024-09-02"));

        assertThat(page).contains("Police record written down", "Police record changed", "Suspect identified on 11 July 2024", "Suspect not identified after all",
                "Withdrawal of 1 August 2024 recorded", "The victim supports action again since 10 August 2024",
                "Police outcome 16 of 1 September 2024 recorded", "Outcome corrected: Police outcome 14 of 2 September 2024")
                .containsOnlyOnce("What the victim says about outcome");
    }

    private static String open(ACase told) {
        return TestBrowser.signedIn("cara").open(told.saved().address()).text();
    }
}
