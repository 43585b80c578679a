package org.waymark.investigation.withdrawal;

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

/** The withdrawals of a case and their reversal. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WithdrawalScreenTest {

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
    void before_it_is_final_the_page_says_what_it_may_cost_and_that_the_door_stays_open() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();

        var confirmation = filled(TestBrowser.signedIn("cara"), file).submit();

        assertThat(confirmation.status()).isEqualTo(200);
        assertThat(confirmation.text()).contains("Victims’ Right to Review", "The door stays open", "Afraid of what the suspect may do (main reason)", "Taking too long");
        assertThat(helpline.audited("WITHDRAWAL_RECORDED", file.file())).isZero();
    }

    @Test
    void a_withdrawal_with_two_reasons_is_recorded_once_however_often_the_form_is_sent() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = filled(TestBrowser.signedIn("cara"), file).submit().form("Record the withdrawal");

        form.submit();
        var page = form.submit();

        assertThat(page.address()).isEqualTo(file.address());
        var history = TestBrowser.signedIn("cara").open(withdrawals(file)).text();
        assertThat(history).contains("1 August 2024 Stands Safeguarding review", "Afraid of what the suspect may do (main reason)", "Taking too long",
                "No suspect was identified then", "Offered: Safety plan.", "Communicated: Through the helpline.");
        assertThat(helpline.audited("WITHDRAWAL_RECORDED", file.file())).isEqualTo(1);
    }

    @Test
    void the_same_form_sent_again_with_other_words_is_told_what_stands() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = filled(TestBrowser.signedIn("cara"), file).submit().form("Record the withdrawal");
        form.submit();

        var page = form.fill("note", "other words").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("withdrawn-on")).contains("stands already");
        assertThat(helpline.audited("WITHDRAWAL_RECORDED", file.file())).isEqualTo(1);
    }

    @Test
    void a_reason_that_means_danger_prompts_for_a_safeguarding_review() {
        var file = aCase().saved();
        var cara = TestBrowser.signedIn("cara");

        assertThat(filled(cara, file).submit().text()).contains("Safeguarding review.");
        assertThat(filled(cara, file).fill("withdrawal-reasons", "DELAY").fill("main-reason", "").submit().text()).doesNotContain("Safeguarding review.");
    }

    @Test
    void a_reason_is_never_mandatory() {
        var file = aCase().saved();

        filled(TestBrowser.signedIn("cara"), file).fill("withdrawal-reasons").fill("main-reason", "").fill("without-reason", "PREFERS_NOT_TO_SAY")
                .submit().form("Record the withdrawal").submit();

        assertThat(TestBrowser.signedIn("cara").open(withdrawals(file)).text()).contains("Reason: Prefers not to say");
    }

    @Test
    void what_was_typed_can_be_changed_before_it_is_final() {
        var file = aCase().saved();

        var form = filled(TestBrowser.signedIn("cara"), file).fill("withdrawal-reasons", "FEAR_SUSPECT", "OTHER").fill("note", "moved <b>abroad</b>").submit()
                .form("Change what is written").submit();

        assertThat(form.heading()).isEqualTo("Withdrawals");
        assertThat(form.valueOf("withdrawn-on")).isEqualTo("2024-08-01");
        assertThat(form.valueOf("withdrawal-reasons")).isEqualTo("FEAR_SUSPECT,OTHER");
        assertThat(form.valueOf("note")).isEqualTo("moved <b>abroad</b>");
        assertThat(form.valueOf("support-offered")).isEqualTo("SAFETY_PLAN");
    }

    @Test
    void what_is_missing_or_impossible_gets_a_sentence_and_the_rest_stays() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();

        var empty = TestBrowser.signedIn("cara").open(withdrawals(file)).form("Read it over").fill("withdrawal-reasons", "DELAY").submit();
        var early = filled(TestBrowser.signedIn("cara"), file).fill("withdrawn-on", "2024-06-30").fill("main-reason", "PRESSURE").submit();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errorAt("withdrawn-on")).startsWith("Enter the day");
        assertThat(empty.errorAt("withdrawal-stage")).startsWith("Choose");
        assertThat(empty.errorAt("withdrawal-account")).startsWith("Choose");
        assertThat(empty.errorAt("communicated-by")).startsWith("Choose");
        assertThat(empty.valueOf("withdrawal-reasons")).isEqualTo("DELAY");
        assertThat(early.errorAt("withdrawn-on")).startsWith("The withdrawal is before the report to the police (1 July 2024)");
        assertThat(early.errorAt("main-reason")).startsWith("The main reason must be one of the reasons chosen");
    }

    @Test
    void a_withdrawal_that_does_not_go_with_the_outcome_is_asked_about_before_it_is_final() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("15", "2024-09-01").saved();

        var confirmation = filled(TestBrowser.signedIn("cara"), file).submit();

        assertThat(confirmation.text()).contains("Is that right?", "The outcome is later and does not go with it.");
    }

    @Test
    void a_withdrawal_is_reversed_and_stays_in_the_history_and_another_may_follow() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withdrawn("2024-08-01", "BEFORE_STATEMENT", "PRESSURE").saved();
        var cara = TestBrowser.signedIn("cara");
        var form = cara.open(withdrawals(file)).follow("The victim supports action again")
                .form("Record that the victim supports action again").fill("re-engaged-on", "2024-08-20").fill("reason", "An officer she trusts took over.");

        form.submit();
        form.submit();

        var history = cara.open(withdrawals(file));
        assertThat(history.text()).contains("Reversed The victim supports action again since 20 August 2024.", "An officer she trusts took over.", "Pressured, threatened or induced to stop")
                .doesNotContain("Safeguarding review");
        assertThat(helpline.audited("WITHDRAWAL_REVERSED", file.file())).isEqualTo(1);

        filled(cara, file).fill("withdrawn-on", "2024-09-01").submit().form("Record the withdrawal").submit();

        assertThat(cara.open(withdrawals(file)).text()).contains("1 September 2024 Stands", "1 August 2024 Reversed");
    }

    @Test
    void an_impossible_reversal_gets_a_sentence_and_the_reason_stays() {
        var file = aCase().withdrawn("2024-08-01", "UNKNOWN").saved();

        var page = TestBrowser.signedIn("cara").open(withdrawals(file)).follow("The victim supports action again")
                .form("Record that the victim supports action again").fill("re-engaged-on", "2024-07-31").fill("reason", "Feels safer.").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("re-engaged-on")).startsWith("The victim cannot have supported action again before the withdrawal (1 August 2024)");
        assertThat(page.valueOf("reason")).isEqualTo("Feels safer.");
    }

    @Test
    void two_withdrawals_do_not_stand_at_once() {
        var file = aCase().withdrawn("2024-08-01", "UNKNOWN").saved();

        var page = filled(TestBrowser.signedIn("cara"), file).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("withdrawn-on")).startsWith("A withdrawal of 1 August 2024 stands already");
    }

    @Test
    void a_colleague_may_an_outsider_finds_nothing_a_wrong_role_is_refused() {
        var file = aCase().sharedWith("colin").saved();
        var hidden = aCase().ownedBy("colin").withdrawn("2024-08-01", "UNKNOWN").saved();
        var cara = TestBrowser.signedIn("cara");
        var reversal = TestBrowser.signedIn("sue").open(withdrawals(hidden)).document().select("main aside a").attr("href");

        assertThat(filled(TestBrowser.signedIn("colin"), file).submit().status()).isEqualTo(200);
        for (var address : new String[] {withdrawals(hidden), reversal}) {
            assertThat(cara.open(address).status()).as(address).isEqualTo(404);
            assertThat(cara.post(address, Map.of()).status()).as(address).isEqualTo(404);
            assertThat(TestBrowser.signedIn("ada").get(address).statusCode()).as(address).isEqualTo(403);
            assertThat(TestBrowser.signedOut().get(address).statusCode()).as(address).isEqualTo(302);
        }
        assertThat(cara.open(reversal.replace(hidden.reference(), file.reference())).status()).as("of another case").isEqualTo(404);
    }

    private static Form filled(TestBrowser browser, ACase.Saved file) {
        return browser.open(withdrawals(file)).form("Read it over")
                .fill("withdrawn-on", "2024-08-01").fill("withdrawal-stage", "BEFORE_STATEMENT").fill("withdrawal-reasons", "FEAR_SUSPECT", "DELAY")
                .fill("main-reason", "FEAR_SUSPECT").fill("withdrawal-account", "VICTIM_STATED").fill("communicated-by", "VIA_HELPLINE")
                .fill("support-offered", "SAFETY_PLAN");
    }

    private static String withdrawals(ACase.Saved file) {
        return file.address() + "/withdrawals";
    }
}
