package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.Rows;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who the person of a case is: hidden, shown for a purpose and for a quarter of an hour, and never without a trace. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdentityTest {

    private static final String[] IDENTITY = {"Jane Canary", "07700 900123", "jane@canary.example", "@jane_canary"};
    private static final String FOR_THE_CALL = "To call or write to the person";

    @Inject
    Helpline helpline;
    @Inject
    SetClock clock;

    private final TestBrowser cara = TestBrowser.signedIn("cara").keepingSecret("Canary");
    private String address;
    private String report;

    @BeforeEach
    void a_case_with_a_report_that_names_the_person() {
        EmptyDatabase.now();
        address = cara.open("/reports/new").form("Save and go to the check page")
                .fill("channel", "PHONE").fill("name", IDENTITY[0]).fill("phone", IDENTITY[1]).fill("email", IDENTITY[2]).fill("handles", IDENTITY[3]).submit()
                .form("Log the report").submit().address();
        report = cara.open(address).document().select("main a[href^=/cases/][href*=/reports/]").attr("href");
        clock.standAt(Instant.parse("2026-11-21T14:00:00Z"));
    }

    @AfterEach
    void the_clock_goes_again() {
        clock.go();
    }

    @Test
    void until_somebody_asks_it_is_on_no_page_of_the_case() {
        for (var page : new String[] {address, report, address + "/identity"}) {
            assertThat(cara.get(page).body()).as(page).doesNotContain(IDENTITY);
        }
        assertThat(cara.open(address).text()).contains("Name and contact details are hidden. Never shown so far.");
        assertThat(cara.open(report).text()).contains("Name Hidden", "Phone Hidden");
    }

    @Test
    void for_a_purpose_it_is_shown_on_the_pages_of_the_case_for_a_quarter_of_an_hour() {
        var page = shown(cara);

        assertThat(page.address()).isEqualTo(address);
        assertThat(page.text()).contains(IDENTITY).contains("Hidden again at 2:15pm", "Shown once so far, last to Cara on 21 November 2026, 2:00pm.");
        assertThat(cara.open(report).text()).contains(IDENTITY).contains("hidden again at 2:15pm");

        clock.standAt(Instant.parse("2026-11-21T14:14:59Z"));
        assertThat(cara.get(report).body()).contains(IDENTITY);
        clock.standAt(Instant.parse("2026-11-21T14:15:00Z"));
        assertThat(cara.get(address).body()).doesNotContain(IDENTITY);
        assertThat(cara.get(report).body()).doesNotContain(IDENTITY);
    }

    @Test
    void each_time_is_audited_with_its_purpose_and_counted() {
        shown(cara);
        clock.standAt(Instant.parse("2026-11-21T15:00:00Z"));
        var second = cara.open(address + "/identity").form("Show them for this").fill("words", "The canary school asks").submit();

        assertThat(second.text()).contains("Shown 2 times so far, last to Cara");
        assertThat(Rows.of("select detail from audit.event where action = 'IDENTITY_SHOWN' and case_id is not null order by id")).containsExactly("REACH", "OTHER");
        assertThat(Rows.of("select purpose from cases.reveal where until = at + interval '15 minutes' order by at")).containsExactly("REACH", "OTHER");
        assertThat(Rows.of("select place from people.sealed_value where place = 'cases.reveal.words'")).hasSize(1);
    }

    @Test
    void it_is_shown_to_nobody_but_who_asked() {
        cara.open(address + "/colleagues").form("Share the case").fill("colleague", colin()).fill("reason", "holiday").submit();
        var colin = TestBrowser.signedIn("colin");
        shown(cara);

        assertThat(colin.get(address).body()).doesNotContain(IDENTITY).contains("Shown once so far, last to Cara");
        assertThat(colin.get(report).body()).doesNotContain(IDENTITY);
    }

    @Test
    void it_can_be_hidden_at_once() {
        var page = shown(cara).form("Hide now").submit();

        assertThat(page.text()).doesNotContain(IDENTITY).contains("Name and contact details are hidden. Shown once so far");
        assertThat(Rows.of("select action from audit.event where action = 'IDENTITY_HIDDEN'")).hasSize(1);
        cara.post(address + "/identity/hiding", Map.of());
        assertThat(Rows.of("select action from audit.event where action = 'IDENTITY_HIDDEN'")).as("nothing was to be hidden").hasSize(1);
    }

    @Test
    void without_a_purpose_it_stays_hidden_and_what_was_typed_is_kept() {
        var form = cara.open(address + "/identity");
        var none = form.form("Show them for this").fill("words", "").submit();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errorAt("words")).isEqualTo("Enter what you need the name or the contact details for");

        var unknown = cara.post(address + "/identity", Map.of("purpose", "CURIOSITY", "words", "for the canary"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.valueOf("words")).isEqualTo("for the canary");
        assertThat(cara.post(address + "/identity", Map.of("words", "x".repeat(2001), "purpose", "OTHER")).errorAt("words")).contains("Shorten this");
        assertThat(Rows.of("select id::text from cases.reveal")).isEmpty();
    }

    @Test
    void outsiders_and_other_roles_get_nowhere() {
        assertThat(TestBrowser.signedIn("colin").open(address + "/identity").status()).isEqualTo(404);
        var colin = TestBrowser.signedIn("colin");
        colin.open("/cases/search");
        assertThat(colin.post(address + "/identity", Map.of("purpose", "REACH")).status()).isEqualTo(404);
        assertThat(colin.post(address + "/identity/hiding", Map.of()).status()).isEqualTo(404);
        for (var name : new String[] {"ada", "audrey"}) {
            assertThat(TestBrowser.signedIn(name).open(address + "/identity").status()).isEqualTo(403);
        }
        assertThat(TestBrowser.signedOut().get(address + "/identity").statusCode()).isEqualTo(302);
        assertThat(Rows.of("select id::text from cases.reveal")).isEmpty();
    }

    @Test
    void the_auditor_sees_that_it_was_shown_and_not_what() {
        shown(cara);

        var page = TestBrowser.signedIn("audrey").get("/audit").body();
        assertThat(page).contains("Name and contact details shown").doesNotContain(IDENTITY);
    }

    @Test
    void the_database_lets_none_run_longer() {
        shown(cara);

        assertThat(Rows.refusal("update cases.reveal set until = at + interval '16 minutes'")).contains("reveal_check");
    }

    private Page shown(TestBrowser browser) {
        return browser.open(address).follow("Show name and contact details").form(FOR_THE_CALL).submit();
    }

    private String colin() {
        return helpline.actor("colin", "caseworker").id().toString();
    }

}
