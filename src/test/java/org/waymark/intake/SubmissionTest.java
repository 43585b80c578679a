package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.CaseReference;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionTest {

    private static final String CHECK = "Save and go to the check page";
    private static final String LOG = "Log the report";

    @Inject
    Reconcile reconcile;

    private final TestBrowser cara = TestBrowser.signedIn("cara").keepingSecret("canary");
    private final TestBrowser colin = TestBrowser.signedIn("colin").keepingSecret("canary");

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void a_report_opens_a_case_with_what_it_says_and_is_counted() {
        var check = draftOf(cara, "PHONE").follow("What happened").form(CHECK).fill("abuse-type", "THREAT").fill("account", "canary account").submit()
                .follow("Safety").form(CHECK).fill("safe-contact", "canary contact").submit()
                .follow("Police").form(CHECK).fill("reported", "NO").submit();
        assertThat(Database.count("ledger.posting", "true")).isZero();

        var reference = referenceAt(check.form(LOG).submit());

        assertThat(Database.rows("select abuse_type from cases.case_file where reference = '" + reference + "'")).containsExactly("THREAT");
        assertThat(Database.rows("select cell[2] || ' ' || cell[3] || ' ' || change from ledger.posting where cube = 'REPORTS'")).containsExactly("PHONE NO 1");
        assertThat(Database.rows("select action from audit.event where action in ('REPORT_SUBMITTED', 'CASE_CREATED', 'REPORT_JOINED') order by id"))
                .containsExactly("REPORT_SUBMITTED", "CASE_CREATED", "REPORT_JOINED");
        var report = read(cara, reference);
        assertThat(report.text()).contains("Safe contact: canary contact", "canary account", "Threat to share", "Logged on", "by Cara");
        assertThat(Database.count("people.data_key", "true")).as("one key, that of the case").isEqualTo(1);
        assertThat(Database.tablesHolding("canary")).isEmpty();
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_makes_one_report_and_one_case() {
        var form = draftOf(cara, "CHAT").form(LOG);

        var first = referenceAt(form.submit());
        var second = referenceAt(form.submit());

        assertThat(second).isEqualTo(first);
        assertOneOfEach();
    }

    @Test
    void sent_by_several_tabs_at_once_it_still_makes_one_report() throws Exception {
        var form = draftOf(cara, "CHAT").form(LOG);

        try (var tabs = Executors.newFixedThreadPool(4)) {
            var landed = tabs.invokeAll(List.<Callable<String>>of(() -> form.submit().address(), () -> form.submit().address(),
                    () -> form.submit().address(), () -> form.submit().address()));
            assertThat(landed.stream().map(future -> future.resultNow()).distinct()).hasSize(1);
        }

        assertOneOfEach();
    }

    @Test
    void a_report_joins_the_case_whose_reference_is_typed_in_any_way() {
        var reference = referenceAt(draftOf(cara, "PHONE").form(LOG).submit());

        var joined = referenceAt(draftOf(cara, "EMAIL").form(LOG).fill("reference", " " + reference.toLowerCase().replace("-", "")).submit());

        assertThat(joined).isEqualTo(reference);
        assertThat(Database.count("cases.case_file", "true")).isEqualTo(1);
        assertThat(Database.count("intake.report", "case_id is not null")).isEqualTo(2);
        assertThat(Database.count("ledger.posting", "true")).isEqualTo(2);
    }

    @Test
    void a_mistyped_reference_is_found_by_its_check_character() {
        var reference = CaseReference.random().value();
        var mistyped = reference.substring(0, 8) + (reference.charAt(8) == '7' ? '8' : '7');

        var page = draftOf(cara, "PHONE").form(LOG).fill("reference", mistyped).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reference")).contains("not a case reference");
        assertThat(page.valueOf("reference")).isEqualTo(mistyped);
        assertThat(Database.count("intake.report", "submitted_at is not null")).isZero();
    }

    @Test
    void the_answer_is_the_same_whether_the_case_is_hidden_or_does_not_exist() {
        var hidden = referenceAt(draftOf(colin, "PHONE").form(LOG).submit());

        var toHidden = draftOf(cara, "PHONE").form(LOG).fill("reference", hidden).submit();
        var toNothing = draftOf(cara, "PHONE").form(LOG).fill("reference", CaseReference.random().value()).submit();

        assertThat(toHidden.status()).isEqualTo(200).isEqualTo(toNothing.status());
        assertThat(masked(toHidden)).isEqualTo(masked(toNothing)).contains("The report is logged").doesNotContain(hidden);
        assertThat(toHidden.address()).matches("/reports/[0-9a-f-]{36}/submission");
        assertThat(toNothing.address()).matches("/reports/[0-9a-f-]{36}/submission");
        assertThat(Database.rows("select named_case_id is not null from intake.waiting order by 1")).containsExactly("f", "t");
        assertThat(Database.count("audit.event", "action = 'REPORT_PUT_BEFORE_OWNER'")).isEqualTo(2);
        assertThat(Database.count("ledger.posting", "cube = 'REPORTS'")).as("all three were received").isEqualTo(3);
        assertThat(cara.open("/cases/" + hidden + "/reports/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(cara.open("/reports/waiting").text()).contains("Nothing waits for you");
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void what_waits_is_sent_twice_to_the_same_place_even_after_somebody_decided() {
        var hidden = referenceAt(draftOf(colin, "PHONE").form(LOG).submit());
        var form = draftOf(cara, "PHONE").form(LOG).fill("reference", hidden);

        var receipt = form.submit();
        assertThat(form.submit().address()).isEqualTo(receipt.address());
        colin.open("/reports/waiting").follow(colin.open("/reports/waiting").texts("tbody th a").getFirst()).form("Take it into the case").submit();

        assertThat(form.submit().address()).isEqualTo(receipt.address());
        assertThat(cara.open(receipt.address().replace("/submission", "")).address()).isEqualTo(receipt.address());
        assertThat(masked(cara.open(receipt.address()))).isEqualTo(masked(cara.open(receipt.address())));
        assertThat(Database.count("intake.report", "true")).isEqualTo(2);
    }

    @Test
    void a_section_typed_after_the_report_was_logged_in_another_tab_is_not_lost() {
        var check = draftOf(cara, "PHONE");
        var late = check.follow("Safety").form(CHECK).fill("safety-note", "canary danger");
        check.form(LOG).submit();

        var page = late.submit();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("This report was logged meanwhile");
        assertThat(page.valueOf("safety-note")).isEqualTo("canary danger");
        assertThat(page.texts("main button")).isEmpty();
    }

    @Test
    void a_draft_without_channel_is_not_logged() {
        var draft = cara.open("/reports/new").follow("Where it is online").form(CHECK).fill("platforms", "canary").submit();

        var refused = cara.post(draft.address() + "/submission", Map.of("reference", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Before it can be logged");
        assertThat(Database.count("ledger.posting", "true")).isZero();
    }

    @Test
    void a_report_is_read_by_those_who_may_open_its_case_and_each_reading_is_audited() {
        var reference = referenceAt(draftOf(cara, "PHONE").form(LOG).submit());
        var id = Database.rows("select id from intake.report").getFirst();
        var address = "/cases/" + reference + "/reports/" + id;

        assertThat(cara.open(address).heading()).isEqualTo("Report");
        assertThat(TestBrowser.signedIn("sue").open(address).status()).isEqualTo(200);
        assertThat(Database.count("audit.event", "action = 'REPORT_READ' and case_id is not null")).isEqualTo(2);

        assertThat(colin.open(address).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").open(address).status()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(address).statusCode()).isEqualTo(302);
        var other = referenceAt(draftOf(cara, "PHONE").form(LOG).submit());
        assertThat(cara.open("/cases/" + other + "/reports/" + id).status()).isEqualTo(404);
    }

    private void assertOneOfEach() {
        assertThat(Database.count("intake.report", "true")).isEqualTo(1);
        assertThat(Database.count("cases.case_file", "true")).isEqualTo(1);
        assertThat(Database.rows("select change from ledger.posting")).containsExactly("1");
        assertThat(Database.count("audit.event", "action = 'REPORT_SUBMITTED'")).isEqualTo(1);
    }

    private static Page read(TestBrowser browser, String reference) {
        return browser.open("/cases/" + reference + "/reports/" + Database.rows("select id from intake.report").getFirst());
    }

    static Page draftOf(TestBrowser browser, String channel) {
        return browser.open("/reports/new").form(CHECK).fill("channel", channel).submit();
    }

    static String referenceAt(Page page) {
        assertThat(page.address()).matches("/cases/[0-9A-Z]{4}-[0-9A-Z]{4}");
        return page.address().substring("/cases/".length());
    }

    private static String masked(Page page) {
        return page.response().body().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }
}
