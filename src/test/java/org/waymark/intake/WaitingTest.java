package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.intake.SubmissionTest.draftOf;
import static org.waymark.intake.SubmissionTest.referenceAt;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CaseReference;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WaitingTest {

    @Inject
    Reports reports;
    @Inject
    Reconcile reconcile;

    private final TestBrowser cara = TestBrowser.signedIn("cara").keepingSecret("canary");
    private final TestBrowser colin = TestBrowser.signedIn("colin").keepingSecret("canary");
    /** Supervises the team of colin, whose cases are named here. */
    private final TestBrowser sam = TestBrowser.signedIn("sam").keepingSecret("canary");

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void the_owner_of_the_named_case_takes_the_report_into_it() {
        var reference = referenceAt(draftOf(colin, "PHONE").form("Log the report").submit());
        var id = waitingFor(reference);

        var page = colin.open("/reports/waiting").follow(colin.open("/reports/waiting").texts("tbody th a").getFirst());
        assertThat(page.text()).contains("canary account", reference, "by Cara");
        assertThat(Database.count("audit.event", "action = 'REPORT_READ' and case_id is not null")).isEqualTo(1);
        assertThat(referenceAt(page.form("Take it into the case").submit())).isEqualTo(reference);

        assertThat(colin.open("/cases/" + reference + "/reports/" + id).text()).contains("canary account");
        assertThat(cara.open("/cases/" + reference + "/reports/" + id).status()).isEqualTo(404);
        assertThat(colin.open("/reports/waiting/" + id).status()).as("decided").isEqualTo(404);
        assertThat(Database.count("people.data_key", "true")).as("the key of the case only").isLessThanOrEqualTo(1);
        assertThat(Database.count("ledger.posting", "true")).as("counted once, when it was submitted").isEqualTo(2);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void a_supervisor_opens_a_new_case_for_it() {
        var reference = referenceAt(draftOf(colin, "PHONE").form("Log the report").submit());
        var id = waitingFor(reference);

        var page = sam.open("/reports/waiting/" + id);
        var opened = referenceAt(page.form("Open a new case for it").submit());

        assertThat(opened).isNotEqualTo(reference);
        assertThat(sam.open("/cases/" + opened + "/reports/" + id).text()).contains("canary account");
        assertThat(page.form("Open a new case for it").submit().text()).contains("Somebody has decided about this report already");
        assertThat(page.form("Take it into the case").submit().text()).contains("Somebody has decided about this report already");
        assertThat(Database.count("cases.case_file", "true")).isEqualTo(2);
        assertThat(colin.open("/reports/waiting/" + id).status()).as("no longer put before the owner").isEqualTo(404);
    }

    @Test
    void a_report_that_names_no_case_is_put_before_supervisors_only() {
        var id = waitingFor(CaseReference.random().value());

        assertThat(colin.open("/reports/waiting").text()).contains("Nothing waits for you");
        var page = sam.open("/reports/waiting/" + id);
        assertThat(page.text()).contains("There is no case of that reference");
        assertThat(page.texts("main button")).containsExactly("Open a new case for it");
        assertThat(sam.post("/reports/waiting/" + id + "/joining", Map.of()).status()).isEqualTo(404);
        referenceAt(page.form("Open a new case for it").submit());
    }

    @Test
    void who_has_no_part_in_it_finds_nothing_and_wrong_roles_are_refused() {
        var reference = referenceAt(draftOf(colin, "PHONE").form("Log the report").submit());
        var address = "/reports/waiting/" + waitingFor(reference);

        assertThat(cara.open(address).status()).as("its author").isEqualTo(404);
        assertThat(cara.post(address + "/joining", Map.of()).status()).isEqualTo(404);
        assertThat(cara.post(address + "/case", Map.of()).status()).isEqualTo(404);
        assertThat(cara.open("/reports/waiting/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("ada").open("/reports/waiting").status()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("audrey").open(address).status()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get("/reports/waiting").statusCode()).isEqualTo(302);
        assertThat(Database.count("intake.report", "case_id is null")).isEqualTo(1);
    }

    @Test
    void my_work_is_told_of_drafts_and_of_what_waits() {
        var reference = referenceAt(draftOf(colin, "PHONE").form("Log the report").submit());
        waitingFor(reference);
        draftOf(cara, "CHAT");

        assertThat(reports.draftsOf(actor("cara", "caseworker"))).singleElement()
                .satisfies(draft -> assertThat(draft.channelLabel()).isEqualTo("Chat"))
                .satisfies(draft -> assertThat(cara.open(draft.link()).heading()).isEqualTo("Check the report"));
        assertThat(reports.draftsOf(actor("colin", "caseworker"))).isEmpty();
        assertThat(reports.waitingFor(actor("cara", "caseworker"))).isZero();
        assertThat(reports.waitingFor(actor("colin", "caseworker"))).isEqualTo(1);
        assertThat(reports.waitingFor(actor("sam", "supervisor"))).isEqualTo(1);
    }

    /** Cara logs a report that names this case, and it waits. */
    private UUID waitingFor(String reference) {
        draftOf(cara, "PHONE").follow("What happened").form("Save and go to the check page").fill("account", "canary account").submit()
                .form("Log the report").fill("reference", reference).submit();
        return UUID.fromString(Database.rows("select report_id from intake.waiting").getFirst());
    }

    private static Actor actor(String name, String role) {
        return new Actor(UUID.fromString(Database.rows("select id from access.person where subject = '" + name + "'").getFirst()), name, Set.of(role), Set.of("team-south"));
    }
}
