package org.waymark.administration.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.CaseReference;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.Backup;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Erase a case, put yesterday's dump back, replay: nothing of the case is there, and every figure is what it was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EraseAndRestoreTest {

    private static final List<String> FIGURES = List.of("outcomes.csv?by=force,outcome", "outcomes.csv?by=month&basis=closed", "withdrawals.csv?by=reason",
            "withdrawals.csv?by=family", "withdrawals.csv?by=stage", "reports.csv?by=month,channel");

    @Inject
    Helpline helpline;
    @Inject
    Books books;
    @Inject
    Cases cases;
    @Inject
    Reconcile reconcile;
    @Inject
    ReplayErasures replay;

    private ACanaryCase canary;
    private CaseSummary file;
    private List<String> ids;
    private List<String> figures;

    @BeforeEach
    void a_case_with_something_of_everything() {
        EmptyDatabase.now();
        ACase.aCase().recordedBy(ACase.LANCASHIRE, "2025-02-01").withSuspect("2025-02-03").outcome("16", "2025-04-01").saved();
        canary = ACanaryCase.told();
        file = QuarkusTransaction.requiringNew().call(() -> cases.findFor(helpline.cara(), new CaseReference(canary.reference())).orElseThrow());
        withAnInvestigation();
        canary.note(TestBrowser.signedIn("sue"), "A supervisor looked at it");
        ids = Rows.of("select id::text from intake.report where case_id = '%1$s' union select '%1$s' union select '%2$s'"
                .formatted(file.id().value(), file.reference()));
        figures = figures();
    }

    @Test
    void an_erased_case_leaves_nothing_but_counts_and_codes() {
        erase();

        assertNothingIsLeft();
        assertThat(Rows.number("select count(*) from audit.event where case_id = '%s' and action = 'CASE_ERASED'".formatted(file.id().value()))).isEqualTo(1);
        var sue = TestBrowser.signedIn("sue");
        assertThat(sue.get(canary.address()).body()).isEqualTo(sue.get("/cases/0000-0000").body());
    }

    @Test
    void after_yesterdays_dump_is_put_back_the_replay_erases_the_case_again() {
        Backup.take();
        erase();
        Backup.putBack();
        assertThat(TestBrowser.signedIn("cara").open(canary.address()).text()).as("the dump brings it back").contains(ACanaryCase.CANARY);

        assertThat(replay.replay()).isEqualTo(1);

        assertNothingIsLeft();
        assertThat(Rows.number("select count(*) from audit.event where action = 'CASE_ERASED_AGAIN'")).isEqualTo(1);
        assertThat(Rows.number("select count(*) from administration.erasure where case_id = '%s'".formatted(file.id().value()))).as("its certificate is there again").isEqualTo(1);
        assertThat(replay.replay()).as("once").isZero();
    }

    @Test
    void a_case_imported_from_elsewhere_and_erased_is_not_brought_back_by_the_same_file() {
        var rows = "external_ref,received_on,channel,force,recorded_on,offence\nX-1,2024-03-01,PHONE,E23000003,2024-03-05,S66B_2\n";
        imported(rows.replace("X-1", "X-0").replace("2024-03-01", "2024-02-01"));
        Backup.take();
        assertThat(imported(rows)).contains("\"imported\":1");
        var reference = Rows.of("select reference from cases.case_file where id in (select case_id from imports.external_reference) and opened_at = (select max(opened_at) from cases.case_file c join imports.external_reference e on e.case_id = c.id)").getLast();
        figures = figures();

        TestBrowser.signedIn("sue").open("/cases/" + reference + "/erasure").form("Erase the case for good")
                .fill("ground", "MADE_IN_ERROR").fill("reference", reference).submit();

        assertThat(imported(rows)).contains("\"imported\":0", "\"skipped\":1").doesNotContain("X-1");
        assertThat(imported(rows.replace("PHONE", "CHAT"))).contains("\"skipped\":1");
        assertThat(figures()).isEqualTo(figures);
        assertThat(reconcile.run().differences()).isEmpty();

        Backup.putBack();
        replay.replay();
        assertThat(imported(rows)).as("nor after a copy from before the import").contains("\"imported\":0", "\"skipped\":1");
    }

    @Test
    void a_report_that_only_names_the_case_waits_on_without_it() {
        TestBrowser.signedIn("colin").open("/reports/new").form("Save and go to the check page").fill("channel", "EMAIL").submit()
                .form("Log the report").fill("reference", canary.reference()).submit();
        figures = figures();

        erase();

        assertThat(TestBrowser.signedIn("sue").open("/reports/waiting").texts("tbody tr, .rows > div")).hasSize(1);
        assertThat(figures()).isEqualTo(figures);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    private void withAnInvestigation() {
        tell(new NewPoliceRecord(UUID.randomUUID(), ACase.LANCASHIRE, day("2025-03-01"), day("2025-03-04"), "S66B_2", null, null));
        tell(new NewSuspectIdentified(UUID.randomUUID(), day("2025-03-10"), "VICTIM"));
        tell(new NewTelling(UUID.randomUUID(), true));
        var first = new NewOutcome(UUID.randomUUID(), "14", day("2025-05-01"), OutcomeAccount.POLICE, null);
        tell(first);
        var corrected = new NewOutcome(UUID.randomUUID(), "16", day("2025-05-02"), OutcomeAccount.POLICE, first.id());
        tell(corrected);
        tell(new NewVictimAnswer(UUID.randomUUID(), corrected.id(), VictimSays.NEVER_ASKED));
        var withdrawal = new NewWithdrawal(UUID.randomUUID(), day("2025-04-20"), "AFTER_STATEMENT", List.of("FEAR_SUSPECT", "IDENTIFICATION"), "FEAR_SUSPECT", null,
                "VICTIM_STATED", "VIA_HELPLINE", List.of("SAFETY_PLAN"), null);
        tell(withdrawal);
        tell(new NewReversal(UUID.randomUUID(), withdrawal.id(), day("2025-05-20"), null));
        tell(new NewWithdrawal(UUID.randomUUID(), day("2025-06-20"), "WITH_CPS", List.of(), null, "NOT_ASKED", "VICTIM_STATED", "VIA_HELPLINE", List.of(), null));
    }

    private void tell(Statement statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = books.lockedOf(file);
            var decision = statement instanceof NewPoliceRecord ? books.change(helpline.cara(), before, statement, true)
                    : books.enter(helpline.cara(), before, statement, true);
            assertThat(decision).isInstanceOf(Decision.Entered.class);
        });
    }

    private void erase() {
        var page = TestBrowser.signedIn("sue").open(canary.address() + "/erasure").form("Erase the case for good")
                .fill("ground", "VICTIM_REQUEST").fill("reference", canary.reference().toLowerCase()).submit();
        assertThat(page.heading()).isEqualTo("Certificate of erasure");
    }

    private void assertNothingIsLeft() {
        for (var id : ids) {
            assertThat(Rows.tablesHolding(id)).as(id).isSubsetOf("audit.event", "administration.erasure");
        }
        assertThat(Rows.number("select count(*) from people.data_key where holder = '%s'".formatted(file.id().value()))).as("the key").isZero();
        assertThat(Rows.number("select count(*) from people.sealed_value where holder = '%s'".formatted(file.id().value()))).isZero();
        for (var name : List.of("cara", "sue")) {
            assertThat(TestBrowser.signedIn(name).get(canary.address()).statusCode()).isEqualTo(404);
            assertThat(TestBrowser.signedIn(name).open("/cases").text()).doesNotContain(canary.reference());
        }
        assertThat(figures()).isEqualTo(figures);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    private static List<String> figures() {
        var sue = TestBrowser.signedIn("sue");
        return FIGURES.stream().map(figure -> sue.get("/statistics/" + figure + "&from=2024-01&to=" + java.time.YearMonth.now()).body()).toList();
    }

    private static String imported(String rows) {
        return given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "cases.csv", rows.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("dry-run", "false").post("/imports/cases").then().statusCode(200).extract().asString();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
