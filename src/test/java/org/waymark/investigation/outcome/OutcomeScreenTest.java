package org.waymark.investigation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The outcomes of a case, their correction, and what the victim says about them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomeScreenTest {

    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @AfterEach
    void ledger_is_recount() {
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void an_outcome_is_recorded_once_however_often_the_form_is_sent() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = filled(TestBrowser.signedIn("cara"), file, "18");

        form.submit();
        var page = form.submit();

        assertThat(page.address()).isEqualTo(file.address());
        var history = TestBrowser.signedIn("cara").open(outcomes(file)).text();
        assertThat(history).containsOnlyOnce("Counted 18: No suspect identified").contains("As the police recorded it");
        assertThat(helpline.audited("OUTCOME_RECORDED", file.file())).isEqualTo(1);
    }

    @Test
    void the_same_form_sent_again_with_other_words_is_judged_and_not_dropped() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = filled(TestBrowser.signedIn("cara"), file, "18");
        form.submit();

        form.fill("outcome", "15").submit();

        assertThat(TestBrowser.signedIn("cara").open(outcomes(file)).text()).contains("15: ", "18: ");
        assertThat(helpline.audited("OUTCOME_RECORDED", file.file())).isEqualTo(2);
    }

    @Test
    void without_a_police_record_the_page_says_what_to_do_first_and_a_form_is_refused() {
        var file = aCase().reportedTo(LANCASHIRE, "2024-07-01").saved();
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.open(outcomes(file)).text()).contains("There is no police record yet");
        var refused = cara.post(outcomes(file), Map.of("id", "5ad4d1a3-0a0e-43d1-a6a7-59f4f7f2a6f1", "outcome", "18", "outcome-on", "2024-09-01", "outcome-account", "POLICE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("outcome")).startsWith("There is no police record yet");
    }

    @Test
    void what_is_missing_or_impossible_gets_a_sentence_and_the_rest_stays() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();

        var empty = TestBrowser.signedIn("cara").open(outcomes(file)).form("Record the outcome").fill("outcome-on", "yesterday").submit();
        var early = filled(TestBrowser.signedIn("cara"), file, "18").fill("outcome-on", "2024-06-30").submit();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errorAt("outcome")).isEqualTo("Choose an outcome");
        assertThat(empty.errorAt("outcome-account")).isEqualTo("Choose who says so");
        assertThat(empty.valueOf("outcome-on")).isEqualTo("yesterday");
        assertThat(early.errorAt("outcome-on")).startsWith("The outcome is before the police record (1 July 2024)");
        assertThat(early.valueOf("outcome")).isEqualTo("18");
    }

    @Test
    void outcomes_that_are_none_here_are_not_offered_and_refused_with_a_reason() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.open(outcomes(file)).document().select("input[name=outcome]").eachAttr("value")).doesNotContain("0", "7", "19").contains("1A", "22");
        for (var code : new String[] {"0", "7", "19"}) {
            var refused = cara.post(outcomes(file), Map.of("id", "5ad4d1a3-0a0e-43d1-a6a7-59f4f7f2a6f1", "outcome", code, "outcome-on", "2024-09-01", "outcome-account", "POLICE"));
            assertThat(refused.status()).as(code).isEqualTo(422);
            assertThat(refused.errorAt("outcome")).as(code).isNotEmpty();
        }
    }

    @Test
    void an_outcome_16_without_withdrawal_and_suspect_is_asked_about_first_and_then_the_victim_is_heard() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();

        var asked = filled(TestBrowser.signedIn("cara"), file, "16").submit();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Is that right?", "No withdrawal that stood then is recorded here", "No suspect identified by that day is recorded here");
        assertThat(asked.valueOf("outcome")).isEqualTo("16");
        assertThat(helpline.audited("OUTCOME_RECORDED", file.file())).isZero();

        var heard = asked.form("Yes, record it so").submit();

        assertThat(heard.heading()).isEqualTo("What does the victim say?");
        assertThat(helpline.audited("OUTCOME_RECORDED", file.file())).isEqualTo(1);
    }

    @Test
    void an_outcome_16_that_goes_with_everything_is_not_questioned() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-02").withdrawn("2024-08-01", "WITH_CPS", "DELAY").saved();

        assertThat(filled(TestBrowser.signedIn("cara"), file, "16").submit().heading()).isEqualTo("What does the victim say?");
    }

    @Test
    void the_victims_account_stands_beside_that_of_the_police_and_neither_overwrites_the_other() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-02").withdrawn("2024-08-01", "WITH_CPS", "DELAY").outcome("16", "2024-09-01").saved();
        var form = TestBrowser.signedIn("cara").open(outcomes(file)).follow("What does the victim say? About outcome 16 of 1 September 2024")
                .form("Record what the victim says").fill("says", "NEVER_ASKED");

        form.submit();
        form.submit();

        assertThat(TestBrowser.signedIn("cara").open(outcomes(file)).text()).contains("Counted 16: Suspect; victim does not support", "The victim: Was never asked");
        assertThat(helpline.audited("VICTIM_ANSWER_RECORDED", file.file())).isEqualTo(1);
    }

    @Test
    void an_answer_that_is_missing_gets_a_sentence() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-02").withdrawn("2024-08-01", "WITH_CPS").outcome("16", "2024-09-01").saved();

        var page = TestBrowser.signedIn("cara").open(outcomes(file)).follow("What does the victim say? About outcome 16 of 1 September 2024")
                .form("Record what the victim says").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("says")).isEqualTo("Choose what the victim says");
    }

    @Test
    void a_correction_replaces_an_outcome_that_stays_readable() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("18", "2024-09-01").saved();
        var form = TestBrowser.signedIn("cara").open(outcomes(file)).follow("Correct outcome 18 of 1 September 2024")
                .form("Correct the outcome").fill("outcome", "15").fill("outcome-on", "2024-08-30");

        form.submit();
        form.submit();

        var history = TestBrowser.signedIn("cara").open(outcomes(file));
        assertThat(history.text()).contains("Counted 15: Suspect; victim supports; evidential difficulties", "Corrected 18: No suspect identified");
        assertThat(history.texts("s")).containsExactly("18: No suspect identified");
        assertThat(helpline.audited("OUTCOME_CORRECTED", file.file())).isEqualTo(1);
    }

    @Test
    void of_two_corrections_the_second_is_told_of_the_first() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("18", "2024-09-01").saved();
        var cara = TestBrowser.signedIn("cara").open(outcomes(file)).follow("Correct outcome 18 of 1 September 2024").form("Correct the outcome").fill("outcome", "15");
        TestBrowser.signedIn("sue").open(outcomes(file)).follow("Correct outcome 18 of 1 September 2024").form("Correct the outcome").fill("outcome", "9").submit();

        var second = cara.submit();

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.errorAt("outcome")).startsWith("This outcome has been corrected already");
        assertThat(second.valueOf("outcome")).isEqualTo("15");
    }

    @Test
    void a_colleague_may_an_outsider_finds_nothing_a_wrong_role_is_refused() {
        var file = aCase().sharedWith("colin").recordedBy(LANCASHIRE, "2024-07-01").saved();
        var hidden = aCase().ownedBy("colin").recordedBy(LANCASHIRE, "2024-07-01").outcome("14", "2024-09-01").saved();
        var cara = TestBrowser.signedIn("cara");
        var sue = TestBrowser.signedIn("sue");

        assertThat(filled(TestBrowser.signedIn("colin"), file, "18").submit().status()).isEqualTo(200);
        assertThat(cara.open(outcomes(hidden)).status()).isEqualTo(404);
        assertThat(cara.post(outcomes(hidden), Map.of()).status()).isEqualTo(404);
        for (var link : sue.open(outcomes(hidden)).document().select("main aside a").eachAttr("href")) {
            assertThat(sue.open(link).status()).as(link).isEqualTo(200);
            assertThat(cara.open(link).status()).as(link).isEqualTo(404);
            assertThat(cara.open(link.replace(hidden.reference(), file.reference())).status()).as("of another case").isEqualTo(404);
            assertThat(TestBrowser.signedIn("audrey").get(link).statusCode()).isEqualTo(403);
            assertThat(TestBrowser.signedOut().get(link).statusCode()).isEqualTo(302);
        }
        assertThat(TestBrowser.signedIn("ada").get(outcomes(file)).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(outcomes(file)).statusCode()).isEqualTo(302);
    }

    private static Form filled(TestBrowser browser, ACase.Saved file, String code) {
        return browser.open(outcomes(file)).form("Record the outcome").fill("outcome", code).fill("outcome-on", "2024-09-01").fill("outcome-account", "POLICE");
    }

    private static String outcomes(ACase.Saved file) {
        return file.address() + "/outcomes";
    }
}
