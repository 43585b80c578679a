package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Somebody who was in touch before: told to whoever may know it, in search and while a report is logged. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EarlierContactTest {

    private static final String CHECK = "Save and go to the check page";
    private static final String BEFORE = "Somebody with these contact details has been in touch before";
    private static final String ELSEWHERE = BEFORE + ". A supervisor can tell you who is working with them.";

    @Inject
    Helpline helpline;

    private final TestBrowser cara = TestBrowser.signedIn("cara").keepingSecret("canary");
    private final TestBrowser colin = TestBrowser.signedIn("colin").keepingSecret("canary");

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void whoever_may_open_the_case_is_told_its_reference_and_joins_the_report_with_one_press() {
        var reference = caseOf(cara, "07700 900123", "jane@canary.example", "@jane_canary");

        var check = draft(cara, "+44 7700 900123", "", "");
        assertThat(check.text()).contains(BEFORE + ": " + reference + ".");
        var joined = check.form("Join this report to " + reference).submit();

        assertThat(joined.address()).isEqualTo("/cases/" + reference);
        assertThat(Rows.of("select id::text from cases.case_file")).hasSize(1);
        assertThat(Rows.of("select distinct kind from people.contact_hash order by kind")).containsExactly("ACCOUNT", "EMAIL", "PHONE");
        assertThat(Rows.of("select count(distinct holder) from people.contact_hash")).containsExactly("1");
    }

    @Test
    void each_kind_of_detail_is_known_again_on_the_page_where_it_is_typed_and_on_the_next() {
        var reference = caseOf(cara, "07700 900123", "jane@canary.example", "@jane_canary");

        for (var typed : new String[][] {{"0044 7700 900123", "", ""}, {"", "JANE@canary.example", ""}, {"", "", "instagram.com/Jane_Canary"}}) {
            var check = draft(cara, typed[0], typed[1], typed[2]);
            assertThat(check.text()).as(String.join("", typed)).contains(BEFORE, reference);
            assertThat(check.follow("What happened").text()).contains(BEFORE);
            assertThat(check.follow("Contact").text()).contains(BEFORE);
            assertThat(check.follow("Police").text()).doesNotContain(BEFORE);
        }
        assertThat(draft(cara, "07700 900124", "jane@other.example", "@jane").text()).doesNotContain(BEFORE);
    }

    @Test
    void somebody_else_is_told_that_it_is_so_and_nothing_more_be_it_one_case_or_many() {
        var one = caseOf(cara, "07700 900123", "", "");
        var words = noteOn(draft(colin, "07700 900123", "", ""));
        var two = caseOf(cara, "07700 900123", "", "");

        assertThat(words).isEqualTo("In touch before. " + ELSEWHERE);
        assertThat(noteOn(draft(colin, "07700 900123", "", ""))).isEqualTo(words);
        assertThat(draft(colin, "07700 900123", "", "").response().body()).doesNotContain(one, two);
        assertThat(draft(colin, "07700 900123", "", "").texts("button")).noneMatch(button -> button.startsWith("Join"));
    }

    @Test
    void who_is_kept_out_of_the_case_learns_nothing_at_all() {
        var reference = caseOf(cara, "07700 900123", "", "");
        keepOut("colin", reference);

        assertThat(draft(colin, "07700 900123", "", "").response().body()).doesNotContain("In touch before", BEFORE);
        assertThat(Rows.of("select hits::text from audit.event where action = 'EARLIER_CONTACT_SEARCHED'")).containsOnly("0");
    }

    @Test
    void that_it_is_so_counts_as_a_hit_so_that_fishing_shows_in_the_trail() {
        caseOf(cara, "07700 900123", "", "");

        draft(colin, "07700 900123", "", "");

        assertThat(Rows.of("select hits::text from audit.event where action = 'EARLIER_CONTACT_SEARCHED' and hits > 0")).isNotEmpty();
    }

    @Test
    void who_is_kept_out_learns_nothing_of_a_report_either_that_waits_for_the_case() {
        var reference = caseOf(cara, "07700 900123", "", "");
        keepOut("colin", reference);
        var sam = TestBrowser.signedIn("sam").keepingSecret("canary");
        draft(sam, "07700 900555", "", "").form("Log the report").fill("reference", reference).submit();
        assertThat(Rows.of("select named_reference from intake.waiting")).containsExactly(reference);

        assertThat(draft(colin, "07700 900555", "", "").response().body()).doesNotContain("In touch before", BEFORE);
        assertThat(noteOn(draft(TestBrowser.signedIn("sue"), "07700 900555", "", ""))).as("anybody else").contains(BEFORE);
    }

    @Test
    void who_is_kept_out_learns_nothing_of_her_own_case_either() {
        var reference = caseOf(colin, "07700 900123", "", "");
        colin.post("/cases/" + reference + "/stepping-aside", Map.of("id", UUID.randomUUID().toString(), "reason", "a neighbour"));
        assertThat(colin.open("/cases/" + reference).status()).isEqualTo(404);

        assertThat(draft(colin, "07700 900123", "", "").response().body()).doesNotContain(reference, BEFORE);
        assertThat(search(colin, "07700 900123").status()).isEqualTo(422);
    }

    @Test
    void who_stepped_aside_from_a_report_learns_nothing_of_it_and_others_learn_that_there_is_one() {
        var aside = draft(colin, "07700 900123", "", "").address();
        colin.post(aside + "/stepping-aside", Map.of());
        assertThat(Rows.of("select report_id::text from intake.exclusion")).hasSize(1);

        assertThat(draft(colin, "07700 900123", "", "").text()).doesNotContain(BEFORE);
        assertThat(draft(cara, "07700 900123", "", "").text()).contains(ELSEWHERE);
    }

    @Test
    void a_report_not_logged_yet_or_discarded_is_no_earlier_contact() {
        draft(cara, "07700 900123", "", "");

        assertThat(draft(cara, "07700 900123", "", "").text()).doesNotContain(BEFORE);
        assertThat(Rows.of("select kind from people.contact_hash")).isEmpty();
    }

    @Test
    void it_is_audited_as_a_search_with_kinds_and_hits_and_without_the_details() {
        caseOf(cara, "07700 900123", "jane@canary.example", "");
        draft(cara, "07700 900123", "jane@canary.example", "");

        assertThat(Rows.of("select detail || ' ' || hits from audit.event where action = 'EARLIER_CONTACT_SEARCHED' order by id desc limit 1"))
                .containsExactly("PHONE EMAIL 1");
        assertThat(Rows.of("select detail from audit.event")).noneMatch(detail -> detail.contains("canary") || detail.contains("900123"));
    }

    @Test
    void a_search_goes_straight_to_the_one_case_and_lists_several() {
        var one = caseOf(cara, "07700 900123", "jane@canary.example", "");
        assertThat(search(cara, "07700900123").address()).isEqualTo("/cases/" + one);

        var two = caseOf(cara, "07700 900123", "", "");
        assertThat(search(cara, "+44 7700 900123").texts("main a.reference")).containsExactlyInAnyOrder(one, two);
        assertThat(search(cara, "jane@canary.example").address()).isEqualTo("/cases/" + one);
        assertThat(Rows.of("select detail || ' ' || hits from audit.event where action = 'CASE_SEARCHED' order by id"))
                .containsExactly("PHONE ACCOUNT 1", "PHONE 2", "EMAIL 1");
    }

    @Test
    void a_search_finds_nothing_that_is_not_the_searchers_to_see() {
        caseOf(cara, "07700 900123", "", "");

        var hidden = search(colin, "07700 900123");
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.errorAt("contact")).isEqualTo("No case that you may open is known by this");
        assertThat(hidden.valueOf("contact")).isEqualTo("07700 900123");
        assertThat(search(colin, "07700 900199").errorAt("contact")).isEqualTo("No case that you may open is known by this");
        assertThat(search(colin, "her sister said").errorAt("contact")).contains("Enter a whole phone number");
        assertThat(colin.open("/cases/search").form("Find the case").submit().errorAt("reference")).contains("or a phone number");
        assertThat(search(TestBrowser.signedIn("sue"), "07700 900123").status()).isEqualTo(200);
    }

    private void keepOut(String name, String reference) {
        var person = helpline.actor(name, "caseworker").id();
        var page = TestBrowser.signedIn("sue");
        page.open("/cases/" + reference);
        page.post("/cases/" + reference + "/exclusions", Map.of("id", UUID.randomUUID().toString(), "person", person.toString(), "reason", "a neighbour"));
        assertThat(Rows.of("select person_id::text from cases.exclusion")).containsExactly(person.toString());
    }

    private static Page search(TestBrowser browser, String contact) {
        return browser.open("/cases/search").form("Find the case").fill("contact", contact).submit();
    }

    private static String noteOn(Page page) {
        return page.document().select("main .note.care[role=status]").text();
    }

    private static Page draft(TestBrowser browser, String phone, String email, String handles) {
        return browser.open("/reports/new").form(CHECK).fill("channel", "PHONE").fill("phone", phone).fill("email", email).fill("handles", handles).submit();
    }

    private static String caseOf(TestBrowser browser, String phone, String email, String handles) {
        var page = draft(browser, phone, email, handles).form("Log the report").submit();
        assertThat(page.address()).matches("/cases/[0-9A-Z]{4}-[0-9A-Z]{4}");
        return page.address().substring("/cases/".length());
    }
}
