package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A caseworker who may know the person hands the report over in the middle of the call, and sees no more of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SteppingAsideTest {

    @Inject
    Reconcile reconcile;

    private final TestBrowser cara = TestBrowser.signedIn("cara").keepingSecret("canary");
    private final TestBrowser sue = TestBrowser.signedIn("sue").keepingSecret("canary");

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void it_is_asked_while_the_name_is_typed_and_what_was_typed_goes_to_the_supervisors() {
        var id = handedOver();

        assertThat(cara.open("/").text()).doesNotContain("Not submitted");
        assertThat(cara.open("/reports/" + id).status()).isEqualTo(404);
        assertThat(cara.open("/reports/" + id + "/contact").status()).isEqualTo(404);
        assertThat(cara.open("/reports/" + id + "/submission").status()).isEqualTo(404);
        assertThat(cara.post("/reports/" + id + "/contact", Map.of("version", "1", "channel", "PHONE")).status()).isEqualTo(404);
        var waiting = sue.open("/reports/waiting/" + id);
        assertThat(waiting.text()).as("who it is is shown for a purpose only").contains("Name Hidden", "Cara stepped aside");
        assertThat(Database.count("audit.event", "action = 'REPORT_HANDED_OVER'")).isEqualTo(1);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void she_does_not_see_the_case_that_comes_of_it() {
        var id = handedOver();

        var opened = sue.open("/reports/waiting/" + id).form("Open a new case for it").submit();

        var reference = opened.heading().replace("Case ", "");
        assertThat(opened.text()).contains("Cara stepped aside");
        assertThat(cara.open("/cases/" + reference).status()).isEqualTo(404);
        var id2 = Database.rows("select id from access.person where subject = 'cara'").getFirst();
        assertThat(sue.open("/cases/" + reference + "/owner").document().select("option[value=" + id2 + "]")).isEmpty();
        assertThat(Database.count("cases.exclusion", "ended_at is null")).isEqualTo(1);
    }

    @Test
    void a_supervisor_who_steps_aside_is_not_asked_where_it_belongs() {
        var id = handedOverBy(sue);

        assertThat(sue.open("/reports/waiting").text()).contains("Nothing waits for you");
        assertThat(sue.open("/reports/waiting/" + id).status()).isEqualTo(404);
        assertThat(sue.open("/").text()).doesNotContain("waits for you");
        assertThat(TestBrowser.signedIn("sam").open("/reports/waiting/" + id).text()).contains("Name Hidden");
    }

    @Test
    void pressed_twice_it_is_handed_over_once() {
        var page = saved(cara).follow("I may know this person");
        var form = page.form("Hand the report over");
        form.submit();

        assertThat(form.submit().text()).contains("The report is handed over");
        assertThat(Database.count("intake.exclusion", "true")).isEqualTo(1);
        assertThat(Database.count("ledger.posting", "true")).isEqualTo(1);
    }

    @Test
    void a_report_of_somebody_else_is_handed_over_by_nobody() {
        saved(cara);
        var id = Database.rows("select id from intake.report").getFirst();

        assertThat(sue.open("/reports/" + id + "/stepping-aside").status()).isEqualTo(404);
        assertThat(sue.post("/reports/" + id + "/stepping-aside", Map.of()).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").get("/reports/" + id + "/stepping-aside").statusCode()).isEqualTo(403);
        assertThat(Database.count("intake.report", "submitted_at is null")).isEqualTo(1);
    }

    private UUID handedOver() {
        return handedOverBy(cara);
    }

    private static UUID handedOverBy(TestBrowser browser) {
        var page = browser.open("/reports/new").form("I may know this person").fill("channel", "PHONE").fill("name", "canary person").submit();
        assertThat(page.heading()).isEqualTo("Hand this report to a colleague?");
        assertThat(page.form("Hand the report over").submit().text()).contains("The report is handed over");
        return UUID.fromString(Database.rows("select id from intake.report").getFirst());
    }

    private static TestBrowser.Page saved(TestBrowser browser) {
        return browser.open("/reports/new").form("Save and go to the check page").fill("channel", "PHONE").fill("name", "canary person").submit();
    }
}
