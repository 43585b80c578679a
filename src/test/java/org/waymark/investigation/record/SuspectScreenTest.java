package org.waymark.investigation.record;

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

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuspectScreenTest {

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
    void a_suspect_is_recorded_once_however_often_the_form_is_sent() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").saved();
        var form = filled(TestBrowser.signedIn("cara"), file);

        form.submit();
        var page = form.submit();

        assertThat(page.address()).isEqualTo(file.address());
        assertThat(helpline.audited("SUSPECT_IDENTIFIED", file.file())).isEqualTo(1);
        assertThat(TestBrowser.signedIn("cara").open(address(file)).text()).contains("Identified on 11 July 2024 (Police letter or message)");
    }

    @Test
    void not_identified_after_all_is_a_new_statement() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-11").saved();

        TestBrowser.signedIn("cara").open(address(file)).form("Record the suspect")
                .fill("identified", "NO").fill("suspect-source", "POLICE_CALL").submit();

        assertThat(TestBrowser.signedIn("cara").open(address(file)).text()).contains("Not identified after all (Police by phone)");
        assertThat(helpline.audited("SUSPECT_CORRECTED", file.file())).isEqualTo(1);
    }

    @Test
    void a_suspect_that_does_not_go_with_the_outcome_is_asked_about_first() {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").withdrawn("2024-07-20", "UNKNOWN").outcome("14", "2024-09-01").saved();

        var asked = filled(TestBrowser.signedIn("cara"), file).submit();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Is that right?", "The outcome says that no suspect was identified.");
        assertThat(asked.valueOf("identified-on")).isEqualTo("2024-07-11");
        assertThat(helpline.audited("SUSPECT_IDENTIFIED", file.file())).isZero();
        assertThat(asked.form("Yes, record it so").submit().address()).isEqualTo(file.address());
        assertThat(helpline.audited("SUSPECT_IDENTIFIED", file.file())).isEqualTo(1);
    }

    @Test
    void a_missing_day_or_source_gets_a_sentence_and_the_rest_stays() {
        var file = aCase().saved();

        var page = TestBrowser.signedIn("cara").open(address(file)).form("Record the suspect").fill("suspect-source", "COURT").submit();
        var early = filled(TestBrowser.signedIn("cara"), file).fill("identified-on", "2024-05-31").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("identified-on")).startsWith("Enter the day");
        assertThat(page.valueOf("suspect-source")).isEqualTo("COURT");
        assertThat(early.errorAt("identified-on")).startsWith("The suspect was identified before the conduct began (1 June 2024)");
    }

    @Test
    void a_form_that_was_used_for_another_case_is_refused() {
        var form = filled(TestBrowser.signedIn("cara"), aCase().saved());
        form.submit();
        var other = aCase().saved();
        var cara = TestBrowser.signedIn("cara");
        cara.open(address(other));

        var refused = cara.post(address(other), Map.of("id", form.value("id"), "identified", "YES", "identified-on", "2024-07-11", "suspect-source", "POLICE_LETTER"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(helpline.audited("SUSPECT_IDENTIFIED", other.file())).isZero();
    }

    @Test
    void a_colleague_may_an_outsider_finds_nothing_a_wrong_role_is_refused() {
        var file = aCase().sharedWith("colin").saved();
        var hidden = aCase().ownedBy("colin").saved();
        var cara = TestBrowser.signedIn("cara");
        cara.open("/");

        assertThat(filled(TestBrowser.signedIn("colin"), file).submit().status()).isEqualTo(200);
        assertThat(cara.open(address(hidden)).status()).isEqualTo(404);
        assertThat(cara.post(address(hidden), Map.of()).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").get(address(file)).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(address(file)).statusCode()).isEqualTo(302);
    }

    private static Form filled(TestBrowser browser, ACase.Saved file) {
        return browser.open(address(file)).form("Record the suspect").fill("identified-on", "2024-07-11").fill("suspect-source", "POLICE_LETTER");
    }

    private static String address(ACase.Saved file) {
        return file.address() + "/police-record/suspect";
    }
}
