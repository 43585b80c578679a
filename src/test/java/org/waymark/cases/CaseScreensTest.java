package org.waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages on which a case itself is changed: notes, sharing, assigning, closing, safe contact, circumstances. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseScreensTest {

    @Inject
    Helpline helpline;

    CaseSummary file;
    String address;

    @BeforeEach
    void a_case_of_cara() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
        address = "/cases/" + file.reference();
    }

    @Test
    void the_owner_opens_her_case_and_the_opening_is_audited() {
        var page = TestBrowser.signedIn("cara").open(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Case " + file.reference());
        assertThat(page.text()).contains("Safe contact: phone only", "Owner Cara", "Case opened");
        assertThat(helpline.audited("CASE_OPENED", file)).isEqualTo(1);
    }

    @Test
    void a_case_of_somebody_else_looks_like_one_that_does_not_exist() {
        var colin = TestBrowser.signedIn("colin");

        var hidden = colin.get(address);
        var missing = colin.get("/cases/0000-0000");

        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(helpline.audited("REFUSED_HIDDEN")).isEqualTo(2);
    }

    @Test
    void every_page_of_a_hidden_case_is_missing() {
        var colin = TestBrowser.signedIn("colin");
        colin.open("/");

        for (var page : new String[] {"", "/notes", "/closure", "/colleagues", "/safe-contact", "/circumstances"}) {
            assertThat(colin.open(address + page).status()).as(page).isEqualTo(404);
        }
        for (var form : new String[] {"/notes", "/closure", "/closure/reopening", "/colleagues", "/safe-contact", "/circumstances"}) {
            assertThat(colin.post(address + form, Map.of()).status()).as(form).isEqualTo(404);
        }
    }

    @Test
    void a_note_is_added_once_however_often_it_is_sent() {
        var form = TestBrowser.signedIn("cara").open(address + "/notes").form("Add the note").fill("text", "Called back, all well.");

        form.submit();
        var page = form.submit();

        assertThat(page.texts(".written .typed")).containsExactly("Called back, all well.");
        assertThat(helpline.audited("NOTE_ADDED", file)).isEqualTo(1);
    }

    @Test
    void an_empty_note_gets_a_sentence() {
        var page = TestBrowser.signedIn("cara").open(address + "/notes").form("Add the note").fill("text", "  ").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("text")).isEqualTo("Enter a note");
    }

    @Test
    void a_note_that_is_too_long_is_kept_as_typed() {
        var tooLong = "a".repeat(20_001);

        var page = TestBrowser.signedIn("cara").open(address + "/notes").form("Add the note").fill("text", tooLong).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.valueOf("text")).isEqualTo(tooLong);
    }

    @Test
    void the_owner_shares_the_case_with_a_colleague_who_can_open_it_then() {
        var colin = TestBrowser.signedIn("colin");
        var colinId = helpline.actor("colin", "caseworker").id();

        var page = TestBrowser.signedIn("cara").open(address + "/colleagues").form("Share the case")
                .fill("colleague", colinId.toString()).fill("reason", "Holiday").submit();

        assertThat(page.text()).contains("Shared with", "Colin");
        assertThat(colin.open(address).status()).isEqualTo(200);
        assertThat(colin.open(address).text()).contains("Shared with Colin: Holiday");
        assertThat(helpline.audited("CASE_SHARED", file)).isEqualTo(1);
    }

    @Test
    void sharing_can_be_ended() {
        var colin = TestBrowser.signedIn("colin");
        var cara = TestBrowser.signedIn("cara");
        cara.open(address + "/colleagues").form("Share the case")
                .fill("colleague", helpline.actor("colin", "caseworker").id().toString()).fill("reason", "Holiday").submit();

        cara.open(address + "/colleagues").form("Stop sharing with Colin").submit();

        assertThat(colin.open(address).status()).isEqualTo(404);
        assertThat(helpline.audited("CASE_UNSHARED", file)).isEqualTo(1);
        assertThat(cara.open(address).text()).contains("Shared with Colin: Holiday", "No longer shared with Colin");
    }

    @Test
    void a_colleague_does_not_share_further() {
        helpline.sue();
        var cara = TestBrowser.signedIn("cara");
        var colin = TestBrowser.signedIn("colin");
        cara.open(address + "/colleagues").form("Share the case")
                .fill("colleague", helpline.actor("colin", "caseworker").id().toString()).fill("reason", "Holiday").submit();

        var page = colin.open(address + "/colleagues").form("Share the case")
                .fill("colleague", helpline.sue().id().toString()).fill("reason", "Help").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("colleague")).contains("Only the owner");
        assertThat(page.valueOf("reason")).isEqualTo("Help");
    }

    @Test
    void a_supervisor_assigns_the_case_with_a_reason() {
        var colin = TestBrowser.signedIn("colin");
        colin.open("/");

        var page = TestBrowser.signedIn("sue").open(address + "/owner").form("Assign the case")
                .fill("owner", helpline.actor("colin", "caseworker").id().toString()).fill("reason", "Cara is away").submit();

        assertThat(page.text()).contains("Owner Colin", "Assigned to Colin: Cara is away");
        assertThat(colin.open(address).status()).isEqualTo(200);
        assertThat(TestBrowser.signedIn("cara").open(address).status()).isEqualTo(404);
        assertThat(helpline.audited("CASE_ASSIGNED", file)).isEqualTo(1);
    }

    @Test
    void a_caseworker_does_not_assign() {
        assertThat(TestBrowser.signedIn("cara").get(address + "/owner").statusCode()).isEqualTo(403);
    }

    @Test
    void a_case_is_closed_with_a_reason_and_opened_again() {
        var cara = TestBrowser.signedIn("cara");

        var closed = cara.open(address + "/closure").form("Close the case").fill("reason", "AIM_MET").submit();
        var open = cara.open(address + "/closure").form("Open the case again").fill("reason", "NEW_CONTACT").submit();

        assertThat(closed.text()).contains("Closed", "Case closed: What the victim wanted was reached");
        assertThat(open.text()).contains("Case reopened: The victim got in touch again");
        assertThat(helpline.audited("CASE_CLOSED", file)).isEqualTo(1);
        assertThat(helpline.audited("CASE_REOPENED", file)).isEqualTo(1);
    }

    @Test
    void a_closing_form_that_comes_again_after_the_reopening_does_nothing() {
        var cara = TestBrowser.signedIn("cara");
        var form = cara.open(address + "/closure").form("Close the case").fill("reason", "AIM_MET");
        form.submit();
        cara.open(address + "/closure").form("Open the case again").fill("reason", "NEW_CONTACT").submit();

        var page = form.submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".identity")).first().asString().contains("Open");
    }

    @Test
    void words_added_to_a_note_that_was_sent_already_are_not_lost() {
        var form = TestBrowser.signedIn("cara").open(address + "/notes").form("Add the note");
        form.fill("text", "Called back.").submit();

        var page = form.fill("text", "Called back. All well.").submit();

        assertThat(page.texts(".written .typed")).containsExactlyInAnyOrder("Called back.", "Called back. All well.");
    }

    @Test
    void an_assignment_meanwhile_is_no_conflict_about_what_happened() {
        helpline.actor("colin", "caseworker");
        var cara = TestBrowser.signedIn("cara").open(address + "/circumstances").form("Save what happened").fill("abuse-type", "THREAT");
        TestBrowser.signedIn("sue").open(address + "/owner").form("Assign the case")
                .fill("owner", helpline.sue().id().toString()).fill("reason", "Looks after it").submit();
        TestBrowser.signedIn("sue").open(address + "/owner").form("Assign the case")
                .fill("owner", helpline.cara().id().toString()).fill("reason", "Gives it back").submit();

        assertThat(cara.submit().text()).contains("Threat to share", "What happened changed");
    }

    @Test
    void a_year_that_is_a_slip_of_the_pen_gets_a_sentence() {
        var page = TestBrowser.signedIn("cara").open(address + "/circumstances").form("Save what happened").fill("conduct-from", "0202-05-02").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("conduct-from")).contains("Enter a real date");
    }

    @Test
    void closing_needs_a_reason() {
        var page = TestBrowser.signedIn("cara").open(address + "/closure").form("Close the case").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reason")).isEqualTo("Choose why the case is closed");
    }

    @Test
    void two_people_change_the_safe_contact_and_the_second_loses_nothing() {
        var cara = TestBrowser.signedIn("cara").open(address + "/safe-contact").form("Save the safe contact").fill("text", "mornings only");
        TestBrowser.signedIn("sue").open(address + "/safe-contact").form("Save the safe contact").fill("text", "ask for the code word").submit();

        var second = cara.submit();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else has changed this line", "ask for the code word");
        assertThat(second.valueOf("text")).isEqualTo("mornings only");

        var saved = second.form("Save the safe contact").fill("text", "mornings only, ask for the code word").submit();
        assertThat(saved.text()).contains("Safe contact: mornings only, ask for the code word");
        assertThat(helpline.audited("SAFE_CONTACT_CHANGED", file)).isEqualTo(2);
    }

    @Test
    void two_people_describe_what_happened_and_the_second_sees_both() {
        var cara = TestBrowser.signedIn("cara").open(address + "/circumstances").form("Save what happened").fill("abuse-type", "THREAT");
        TestBrowser.signedIn("sue").open(address + "/circumstances").form("Save what happened").fill("abuse-type", "SHARED").submit();

        var second = cara.submit();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Images shared");
        assertThat(second.valueOf("abuse-type")).isEqualTo("THREAT");
        assertThat(second.form("Save what happened").submit().text()).contains("Threat to share");
    }

    @Test
    void impossible_days_of_the_conduct_get_a_sentence_and_stay_as_typed() {
        var page = TestBrowser.signedIn("cara").open(address + "/circumstances").form("Save what happened")
                .fill("conduct-from", "2024-05-02").fill("conduct-to", "2024-05-01").fill("gender", "FEMALE").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("conduct-to")).contains("before the first");
        assertThat(page.valueOf("gender")).isEqualTo("FEMALE");
    }

    @Test
    void an_admin_and_an_auditor_open_no_case() {
        assertThat(TestBrowser.signedIn("ada").get(address).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_signed_out_is_sent_to_sign_in() {
        assertThat(TestBrowser.signedOut().get(address).statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var cara = TestBrowser.signedIn("cara");

        var page = cara.post(address + "/notes", Map.of("csrf-token", "wrong", "text", "x"));

        assertThat(page.status()).isEqualTo(400);
    }
}
