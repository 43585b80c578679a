package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.aCase;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The list of cases, its filters, and finding a case by its reference. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseListTest {

    @Inject
    Helpline helpline;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
    }

    @Test
    void a_caseworker_sees_and_counts_only_what_she_may_open() {
        var mine = helpline.caseOf("cara");
        helpline.caseOf("colin");

        var page = TestBrowser.signedIn("cara").open("/cases");

        assertThat(page.texts("tbody th")).containsExactly(mine.reference().value());
        assertThat(page.text()).contains("1 case that you may open");
    }

    @Test
    void a_supervisor_sees_all_cases() {
        helpline.caseOf("cara");
        helpline.caseOf("colin");

        var page = TestBrowser.signedIn("sue").open("/cases");

        assertThat(page.texts("tbody th")).hasSize(2);
    }

    @Test
    void a_filter_says_what_is_on_and_finds_what_matches() {
        var open = helpline.caseOf("cara");
        var closed = helpline.caseOf("cara");
        var cara = TestBrowser.signedIn("cara");
        cara.open("/cases/" + closed.reference() + "/closure").form("Close the case").fill("reason", "AIM_MET").submit();

        assertThat(cara.open("/cases?status=OPEN").texts("tbody th")).containsExactly(open.reference().value());
        assertThat(cara.open("/cases?status=CLOSED&mine=true").texts("tbody th")).containsExactly(closed.reference().value());
        assertThat(cara.open("/cases?status=CLOSED").texts("caption").getFirst()).contains("Closed");
        assertThat(cara.open("/cases?withdrawn=NONE").texts("tbody th")).hasSize(2);
        assertThat(cara.open("/cases?force=E23000003&outcome=16&recorded-from=2024-01&recorded-to=2024-12").text()).contains("No case matches");
    }

    @Test
    void each_list_leaves_one_audit_row_with_its_filter() {
        TestBrowser.signedIn("cara").open("/cases?status=OPEN");

        assertThat(helpline.audited("CASES_LISTED")).isEqualTo(1);
    }

    @Test
    void all_filters_at_once_are_taken() {
        var page = TestBrowser.signedIn("sue").open("/cases?mine=true&status=CLOSED&force=E23000001&offence=COERCIVE_CONTROL&outcome=16"
                + "&recorded-from=2021-01-01&recorded-to=2021-12-31&suspect=YES&stage=SUSPECT_INTERVIEWED&reason=FAMILY_COMMUNITY&withdrawn=STANDING&age=18-24");

        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void filters_of_withdrawals_ask_for_one_that_fits_them_all() {
        var both = aCase().withdrawn("2024-08-10", "UNKNOWN").supportsAgain("2024-08-20").withdrawn("2024-10-10", "AFTER_STATEMENT", "DELAY").saved();
        var sue = TestBrowser.signedIn("sue");

        assertThat(sue.open("/cases?withdrawn=STANDING&withdrawn-from=2024-10&withdrawn-to=2024-10&reason=DELAY").texts("tbody th")).containsExactly(both.reference());
        assertThat(sue.open("/cases?withdrawn=REVERSED&withdrawn-from=2024-08-10&withdrawn-to=2024-08-10").texts("tbody th")).containsExactly(both.reference());
        assertThat(sue.open("/cases?withdrawn=STANDING&withdrawn-from=2024-08&withdrawn-to=2024-09").texts("tbody th")).isEmpty();
        assertThat(sue.open("/cases?stage=UNKNOWN&reason=DELAY").texts("tbody th")).as("of two withdrawals").isEmpty();
        assertThat(sue.open("/cases?withdrawn=STANDING").texts("tbody th")).containsExactly(both.reference());
    }

    @Test
    void an_unknown_filter_or_value_gets_a_sentence() {
        var cara = TestBrowser.signedIn("cara");

        assertThat(cara.open("/cases?colour=red").status()).isEqualTo(400);
        assertThat(cara.open("/cases?colour=red").text()).contains("There is no filter of that name");
        assertThat(cara.open("/cases?force=nowhere").status()).isEqualTo(400);
        assertThat(cara.open("/cases?recorded-from=2024-13").status()).isEqualTo(400);
        assertThat(cara.open("/cases?recorded-from=%2B999999999-01-01").status()).isEqualTo(400);
    }

    @Test
    void many_cases_come_page_by_page() {
        for (int i = 0; i < 27; i++) {
            helpline.caseOf("cara");
        }

        var second = TestBrowser.signedIn("cara").open("/cases?mine=true").follow("Page 2");

        assertThat(second.address()).isEqualTo("/cases?mine=true&page=2");
        assertThat(second.texts("tbody th")).hasSize(2);
    }

    @Test
    void a_reference_read_out_on_the_phone_leads_to_its_case() {
        var file = helpline.caseOf("cara");

        var page = TestBrowser.signedIn("cara").open("/cases").follow("Find by reference")
                .form("Find the case").fill("reference", file.reference().value().toLowerCase().replace('-', ' ')).submit();

        assertThat(page.heading()).isEqualTo("Case " + file.reference());
        assertThat(helpline.audited("CASE_SEARCHED")).isEqualTo(1);
    }

    @Test
    void a_mistyped_reference_is_noticed_and_stays_as_typed() {
        var page = TestBrowser.signedIn("cara").open("/cases/search").form("Find the case").fill("reference", "K7QF-3M2").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reference")).contains("not a case reference");
        assertThat(page.valueOf("reference")).isEqualTo("K7QF-3M2");
    }

    @Test
    void a_hidden_case_is_found_no_more_than_one_that_does_not_exist() {
        var file = helpline.caseOf("colin");

        var page = TestBrowser.signedIn("cara").open("/cases/search").form("Find the case").fill("reference", file.reference().value()).submit();

        assertThat(page.errorAt("reference")).isEqualTo("No case that you may open has this reference");
    }

    @Test
    void other_roles_and_strangers_see_no_list() {
        assertThat(TestBrowser.signedIn("ada").get("/cases").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").get("/cases").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get("/cases").statusCode()).isEqualTo(302);
    }
}
