package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SectionPagesTest {

    private static final String GO_ON = "Save and go on";
    private static final String CHECK = "Save and go to the check page";
    private static final List<String> CANARIES = List.of("Jane Canary", "0777-canary-1", "canary@example.org", "canary account", "canary.example",
            "canary platform", "canary contact", "canary danger", "CANARY/42");

    private TestBrowser cara;

    @BeforeEach
    void signIn() {
        EmptyDatabase.now();
        cara = TestBrowser.signedIn("cara").keepingSecret(CANARIES.toArray(String[]::new));
    }

    @Test
    void channel_and_time_are_enough_to_save_and_the_time_is_there_already() {
        var page = cara.open("/reports/new").form(GO_ON).fill("channel", "PHONE").submit();

        assertThat(page.heading()).isEqualTo("Log a report: What happened");
        assertThat(page.texts(".sections li")).contains("Contact Saved", "Safety Not saved yet");
        assertThat(Database.rows("select channel from intake.report where received_at > now() - interval '5 minutes'")).containsExactly("PHONE");
    }

    @Test
    void opening_a_page_stores_nothing() {
        var page = cara.open("/reports/new");
        page.follow("Safety").follow("Police");

        assertThat(Database.count("intake.report", "true")).isZero();
        assertThat(page.text()).contains("Nothing is stored before the first save");
    }

    @Test
    void any_section_can_be_the_first_and_each_is_saved_singly() {
        var check = cara.open("/reports/new").follow("Safety").form(CHECK).fill("in-danger", "NO").submit();

        assertThat(check.heading()).isEqualTo("Check the report");
        assertThat(check.text()).contains("Before it can be logged", "Choose how the report reached the helpline");
        assertThat(check.texts("button")).doesNotContain("Log the report");

        check = check.follow("Contact").form(CHECK).fill("channel", "CHAT").submit();

        assertThat(check.texts("button")).contains("Log the report");
        assertThat(Database.rows("select name from intake.section order by name")).containsExactly("CONTACT", "SAFETY");
        assertThat(Database.count("audit.event", "action = 'REPORT_STARTED'")).isEqualTo(1);
        assertThat(Database.count("audit.event", "action = 'REPORT_SECTION_SAVED'")).isEqualTo(2);
    }

    @Test
    void every_answer_is_read_back_and_no_word_of_it_stands_in_the_database() {
        var check = everythingSaved();

        assertThat(check.text()).contains("Phone", "The victim", "Jane Canary", "0777-canary-1", "canary@example.org", "Images shared", "Former partner",
                "25 to 34", "Prefers not to say", "3 March 2026", "Still going on", "canary account", "canary platform", "canary contact", "canary danger",
                "1 April 2026", "Lancashire", "CANARY/42");
        assertThat(check.text()).contains("hxxps://canary[.]example/1").doesNotContain("https://canary.example");
        for (var canary : CANARIES) {
            assertThat(Database.tablesHolding(canary)).as(canary).isEmpty();
        }
        // The search itself finds what is not sealed.
        assertThat(Database.tablesHolding("PREFERS_NOT_TO_SAY")).contains("intake.report");
    }

    @Test
    void the_four_answers_are_stored_apart() {
        var page = cara.open("/reports/new").follow("Police");
        for (var answer : List.of("DOES_NOT_KNOW", "PREFERS_NOT_TO_SAY", "NOT_APPLICABLE", "NOT_ASKED")) {
            page = page.form(CHECK).fill("reported", answer).submit().follow("Police");

            assertThat(page.valueOf("reported")).isEqualTo(answer);
            assertThat(Database.rows("select reported from intake.report")).containsExactly(answer);
        }
    }

    @Test
    void after_a_call_that_dropped_the_draft_is_found_again() {
        cara.open("/reports/new").form(GO_ON).fill("channel", "PHONE").fill("name", "Jane Canary").submit();

        var fresh = cara.open("/reports/new");
        assertThat(fresh.text()).contains("Not finished yet", "Phone");
        var draft = cara.open(fresh.document().select(".note a").attr("href"));

        assertThat(draft.text()).contains("Check the report", "Jane Canary");
        assertThat(TestBrowser.signedIn("colin").open("/reports/new").text()).doesNotContain("Not finished yet");
    }

    @Test
    void bad_input_keeps_what_was_typed_and_says_what_to_do() {
        var page = cara.open("/reports/new").form(GO_ON).fill("received-on", "2099-01-01").fill("name", "Jane Canary").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("channel")).isEqualTo("Choose how the report reached the helpline");
        assertThat(page.errorAt("received-on")).contains("not in the future");
        assertThat(page.valueOf("name")).isEqualTo("Jane Canary");
        assertThat(page.valueOf("received-on")).isEqualTo("2099-01-01");
        assertThat(Database.count("intake.report", "true")).isZero();

        assertThat(page.form(GO_ON).fill("received-on", "2026-03-03").fill("channel", "EMAIL").submit().status()).isEqualTo(200);
    }

    @Test
    void a_section_is_held_against_the_others() {
        var happened = cara.open("/reports/new").form(GO_ON).fill("channel", "PHONE").fill("received-on", "2026-03-03").fill("received-time", "10:00").submit()
                .form(GO_ON).fill("conduct-from", "2026-03-04").fill("conduct-to", "2026-03-01").submit();

        assertThat(happened.status()).isEqualTo(422);
        assertThat(happened.errorAt("conduct-from")).contains("cannot begin after the report was received");
        assertThat(happened.errorAt("conduct-to")).contains("before the first one");

        var police = happened.form(GO_ON).fill("conduct-from", "2026-03-01").fill("conduct-to", "2026-03-02").submit()
                .follow("Police").form(CHECK).fill("reported", "NO").fill("reported-force", "E23000003").submit();

        assertThat(police.errorAt("reported")).contains("Was it reported");
        assertThat(police.form(CHECK).fill("reported", "YES").fill("reported-on", "2026-02-27").submit().errorAt("reported-on")).contains("before it began");
    }

    @Test
    void a_section_saved_twice_from_two_tabs_shows_both_versions_and_loses_nothing() {
        var first = cara.open("/reports/new").form(CHECK).fill("channel", "PHONE").submit().follow("Safety");
        var second = cara.open(first.address());
        first.form(CHECK).fill("safety-note", "canary danger, from the first tab").submit();

        var clash = second.form(CHECK).fill("safety-note", "from the second tab").submit();

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.valueOf("safety-note")).isEqualTo("from the second tab");
        assertThat(clash.text()).contains("canary danger, from the first tab");
        assertThat(clash.form(CHECK).submit().text()).contains("from the second tab").doesNotContain("from the first tab");
    }

    @Test
    void the_same_section_sent_twice_is_saved_once() {
        var form = cara.open("/reports/new").form(GO_ON).fill("channel", "PHONE").fill("name", "Jane Canary");

        assertThat(form.submit().heading()).isEqualTo("Log a report: What happened");
        assertThat(form.submit().heading()).isEqualTo("Log a report: What happened");
        assertThat(Database.count("audit.event", "action = 'REPORT_SECTION_SAVED'")).isEqualTo(1);
    }

    @Test
    void danger_now_stands_on_every_page_of_the_report() {
        var page = cara.open("/reports/new").follow("Safety").form(GO_ON).fill("in-danger", "YES").submit();

        assertThat(page.heading()).isEqualTo("Log a report: Police");
        assertThat(page.text()).contains("In danger now: call 999");
        assertThat(page.follow("Check and log").text()).contains("In danger now: call 999");
    }

    @Test
    void a_person_under_18_stops_the_report_and_only_channel_and_time_are_kept() {
        var stop = cara.open("/reports/new").form(GO_ON).fill("channel", "PHONE").fill("contacted-by", "VICTIM").fill("name", "Jane Canary").submit()
                .form(GO_ON).fill("abuse-type", "SEXTORTION").fill("age-band", "UNDER_18").fill("account", "canary account").submit();

        assertThat(stop.status()).isEqualTo(422);
        assertThat(stop.text()).contains("Stop: the person is under 18", "Report Remove", "police");
        assertThat(stop.valueOf("account")).isEqualTo("canary account");
        assertThat(Database.rows("select abuse_type from intake.report")).containsExactly("NOT_ASKED");

        var stopped = stop.form("The person is under 18: keep only channel and time").submit();

        assertThat(stopped.heading()).isEqualTo("Stop: the person is under 18");
        assertThat(Database.rows("select channel || contacted_by || (received_at is not null) from intake.report")).containsExactly("PHONENOT_ASKEDtrue");
        assertThat(Database.count("people.sealed_value", "true")).isZero();
        assertThat(Database.count("people.data_key", "true")).isZero();
        assertThat(cara.open(stop.address()).heading()).isEqualTo("Stop: the person is under 18");
        assertThat(cara.post(stop.address(), Map.of("version", "0", "abuse-type", "THREAT")).heading()).isEqualTo("Stop: the person is under 18");
    }

    @Test
    void a_person_under_18_on_the_first_page_saved_leaves_nothing() {
        var stop = cara.open("/reports/new").follow("What happened").form(GO_ON).fill("age-band", "UNDER_18").submit()
                .form("The person is under 18: keep only channel and time").submit();

        assertThat(stop.text()).contains("Nothing is kept");
        assertThat(Database.count("intake.report", "true")).isZero();
    }

    @Test
    void a_draft_is_discarded_after_a_question_and_nothing_is_left() {
        var check = everythingSaved();

        var question = check.follow("Discard this report");
        assertThat(question.heading()).isEqualTo("Discard this report?");
        assertThat(question.follow("Keep it").heading()).isEqualTo("Check the report");
        var form = question.form("Discard the report");
        form.submit();
        form.submit();

        assertThat(Database.count("intake.report", "true")).isZero();
        assertThat(Database.count("people.sealed_value", "true")).isZero();
        assertThat(Database.count("audit.event", "action = 'REPORT_DISCARDED'")).isEqualTo(1);
        assertThat(cara.open(check.address()).status()).isEqualTo(404);
    }

    @Test
    void the_draft_of_somebody_else_is_missing_even_to_a_supervisor() {
        var address = everythingSaved().address();

        for (var other : List.of(TestBrowser.signedIn("colin"), TestBrowser.signedIn("sue"))) {
            var own = other.open("/reports/new");
            for (var page : List.of("", "/contact", "/what-happened", "/online", "/safety", "/police", "/discarding", "/stop", "/submission")) {
                assertThat(other.open(address + page).status()).as(page).isEqualTo(404);
            }
            for (var page : List.of("/online", "/discarding", "/stop", "/submission")) {
                assertThat(other.post(address + page, Map.of("version", "1")).status()).as(page).isEqualTo(404);
            }
            assertThat(own.status()).isEqualTo(200);
        }
        assertThat(Database.count("intake.section", "version = 1")).isEqualTo(5);
    }

    @Test
    void wrong_roles_are_refused_and_who_is_not_signed_in_is_sent_to_sign_in() {
        assertThat(TestBrowser.signedIn("ada").open("/reports/new").status()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").open("/reports/new").status()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get("/reports/new").statusCode()).isEqualTo(302);
    }

    private Page everythingSaved() {
        return cara.open("/reports/new")
                .form(GO_ON).fill("channel", "PHONE").fill("received-on", "2026-05-01").fill("received-time", "10:42").fill("contacted-by", "VICTIM")
                .fill("name", "Jane Canary").fill("phone", "0777-canary-1").fill("email", "canary@example.org").submit()
                .form(GO_ON).fill("abuse-type", "SHARED").fill("relationship", "EX_PARTNER").fill("age-band", "25-34").fill("gender", "PREFERS_NOT_TO_SAY")
                .fill("conduct-from", "2026-03-03").fill("conduct-ongoing", "YES").fill("account", "canary account").submit()
                .form(GO_ON).fill("addresses", "https://canary.example/1\nhttps://canary.example/2").fill("platforms", "canary platform").submit()
                .form(GO_ON).fill("in-danger", "NO").fill("safe-contact", "canary contact").fill("safety-note", "canary danger").submit()
                .form(CHECK).fill("reported", "YES").fill("reported-on", "2026-04-01").fill("reported-force", "E23000003").fill("crime-number", "CANARY/42").submit();
    }
}
