package org.waymark.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Ledger;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What admins and auditors see. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationTest {

    @Inject
    Helpline helpline;
    @Inject
    Ledger ledger;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
    }

    @Test
    void an_admin_finds_the_way_from_the_first_page() {
        var page = TestBrowser.signedIn("ada").open("/").follow("Go to administration");

        assertThat(page.heading()).isEqualTo("Administration");
    }

    @Test
    void ledger_and_recount_agree_when_nothing_has_happened() {
        var page = TestBrowser.signedIn("ada").open("/admin/reconciliation").form("Compare now").submit();

        assertThat(page.text()).contains("They agree");
        assertThat(helpline.audited("LEDGER_RECONCILED")).isEqualTo(1);
    }

    @Test
    void a_posting_without_a_case_is_found_by_page_and_command() {
        QuarkusTransaction.requiringNew().run(() -> ledger.enter(List.of(Cube.REPORTS.cell("2024-01", "PHONE", "YES"))));

        var page = TestBrowser.signedIn("ada").open("/admin/reconciliation").form("Compare now").submit();

        assertThat(page.text()).contains("They differ in 1 cells");
        assertThat(page.texts("tbody tr")).containsExactly("REPORTS 2024-01, PHONE, YES 1 0");
        assertThat(new ReconcileCommand(reconcile).run()).isEqualTo(1);
    }

    @Test
    void the_command_ends_well_where_all_agrees() {
        assertThat(new ReconcileCommand(reconcile).run()).isZero();
    }

    @Test
    void an_erased_case_leaves_its_count() {
        var cell = Cube.REPORTS.cell("2024-01", "PHONE", "YES");
        QuarkusTransaction.requiringNew().run(() -> ledger.enter(List.of(cell, cell)));

        QuarkusTransaction.requiringNew().run(() -> {
            ledger.depart(List.of(cell));
            ledger.depart(List.of(cell));
        });

        assertThat(reconcile.run().agrees()).isTrue();
        assertThat(reconcile.run().cells()).isEqualTo(1);
    }

    @Test
    void reference_data_shows_what_was_not_checked() {
        var page = TestBrowser.signedIn("ada").open("/admin/reference");

        assertThat(page.texts("tbody tr")).anyMatch(row -> row.contains("S66AB") && row.contains("Disabled") && row.contains("Not checked"));
        assertThat(helpline.audited("REFERENCE_READ")).isEqualTo(1);
    }

    @Test
    void an_auditor_reads_who_did_what() {
        var file = helpline.caseOf("cara");
        TestBrowser.signedIn("cara").open("/cases/" + file.reference());

        var page = TestBrowser.signedIn("audrey").open("/").follow("Go to the audit trail");

        assertThat(page.texts("tbody tr")).anyMatch(row -> row.contains("Cara") && row.contains("Case opened to read"));
        assertThat(page.text()).doesNotContain(file.reference().value());
        assertThat(helpline.audited("AUDIT_READ")).isEqualTo(1);
    }

    @Test
    void nobody_else_reads_them() {
        for (var name : List.of("cara", "sue", "audrey")) {
            assertThat(TestBrowser.signedIn(name).get("/admin/reconciliation").statusCode()).as(name).isEqualTo(403);
        }
        for (var name : List.of("cara", "sue", "ada")) {
            assertThat(TestBrowser.signedIn(name).get("/audit").statusCode()).as(name).isEqualTo(403);
        }
        assertThat(TestBrowser.signedOut().get("/audit").statusCode()).isEqualTo(302);
    }

    @Test
    void a_page_number_that_is_none_gets_a_sentence() {
        var page = TestBrowser.signedIn("audrey").open("/audit?page=x");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("The page is a number");
    }
}
