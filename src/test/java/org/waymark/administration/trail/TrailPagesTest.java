package org.waymark.administration.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.aCase;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.audit.Sealer;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What an auditor finds in the trail, and what she does not where she is kept out of a case. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailPagesTest {

    /** A Monday. */
    private static final Instant MORNING = Instant.parse("2026-03-02T10:00:00Z");

    @Inject
    Helpline helpline;
    @Inject
    Audit audit;
    @Inject
    Sealer sealer;
    @Inject
    DataSource database;
    @Inject
    SetClock clock;
    private TestBrowser audrey;

    @BeforeEach
    void nothing_has_happened() {
        EmptyDatabase.now();
        clock.standAt(Instant.parse("2026-03-10T12:00:00Z"));
        audrey = TestBrowser.signedIn("audrey");
    }

    @AfterEach
    void the_clock_goes() {
        clock.go();
    }

    @Test
    void rows_are_found_by_person_action_case_and_day() {
        var file = aCase().writtenAt(MORNING).saved();
        aCase().ownedBy("colin").writtenAt(MORNING.plusSeconds(86400 * 3)).saved();
        sealer.sealAll();

        var page = audrey.open("/audit").form("Show").fill("person", helpline.cara().id().toString()).submit();
        assertThat(page.texts("tbody tr")).hasSize(1).allMatch(row -> row.contains("Cara") && row.contains("Case created"));
        page = audrey.open("/audit").form("Show").fill("action", "CASE_CREATED").submit();
        assertThat(page.texts("tbody tr")).hasSize(2);
        page = audrey.open("/audit").form("Show").fill("reference", file.reference().toLowerCase()).submit();
        assertThat(page.texts("tbody tr")).hasSize(1).allMatch(row -> row.contains("Cara"));
        page = audrey.open("/audit").form("Show").fill("from", "2026-03-03").fill("to", "2026-03-05").submit();
        assertThat(page.texts("tbody tr")).hasSize(1).allMatch(row -> row.contains("Colin"));
        assertThat(page.text()).contains("Sealed up to row");
        assertThat(details("AUDIT_READ")).contains("reference 1", "action=CASE_CREATED 2", "from=2026-03-03&to=2026-03-05 1");
    }

    @Test
    void a_filter_that_cannot_be_understood_keeps_what_was_typed() {
        var page = audrey.open("/audit?reference=K7QF-3M2X&from=2026-03-05&to=2026-03-01");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reference")).isEqualTo("Check the reference: a character is wrong or missing");
        assertThat(page.errorAt("to")).isEqualTo("Choose a last day that is not before the first");
        assertThat(page.valueOf("reference")).isEqualTo("K7QF-3M2X");
        assertThat(page.texts("tbody tr")).isEmpty();
    }

    @Test
    void an_auditor_who_is_kept_out_of_a_case_finds_nothing_of_it() {
        var file = aCase().writtenAt(MORNING).saved();
        aCase().ownedBy("colin").writtenAt(MORNING).saved();
        assertThat(audrey.open("/audit?action=CASE_CREATED").texts("tbody tr")).hasSize(2);
        var missing = audrey.open("/audit/receipts/0000-0000");
        exclude("audrey", file.id());

        var page = audrey.open("/audit?action=CASE_CREATED");
        assertThat(page.texts("tbody tr")).hasSize(1).allMatch(row -> row.contains("Colin"));
        assertThat(page.text()).contains("of 1, newest first");
        assertThat(audrey.open("/audit?reference=" + file.reference()).texts("tbody tr")).isEmpty();
        assertThat(audrey.open("/audit/unusual?from=2026-03-01").text()).doesNotContain("Cara");
        var hidden = audrey.open("/audit/receipts/" + file.reference());
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.text()).isEqualTo(missing.text());
        assertThat(audrey.get("/audit/trail").statusCode()).isEqualTo(422);
        assertThat(helpline.audited("REFUSED_HIDDEN")).isEqualTo(2);
    }

    @Test
    void a_receipt_tells_staff_apart_without_their_names_and_says_nothing_of_the_case() throws SQLException {
        var file = aCase().sharedWith("colin").safeContact("only by text").writtenAt(MORNING).saved();
        TestBrowser.signedIn("colin").open("/cases/" + file.reference());
        assertThat(TestBrowser.signedIn("ada").get("/cases/" + file.reference()).statusCode()).isEqualTo(403);
        exclude("colin", file.id());
        assertThat(TestBrowser.signedIn("colin").get("/cases/" + file.reference()).statusCode()).isEqualTo(404);

        var page = audrey.open("/audit").follow("Access receipts").form("Make the receipt").fill("reference", file.reference()).submit();

        assertThat(page.heading()).isEqualTo("Access receipt for case " + file.reference());
        assertThat(page.texts("tbody tr")).contains("2 March 2026 10:00am Case created Staff member A (caseworker)",
                "10 March 2026 12:00pm Case opened to read Staff member B (caseworker)");
        assertThat(page.texts("tbody tr")).last().asString().contains("Access receipt made for a victim Staff member C (auditor)");
        assertThat(page.text()).contains("1 attempt to open the case was refused").doesNotContain("Cara", "Colin", "Audrey", "only by text");
        assertThat(helpline.audited("ACCESS_RECEIPT_MADE", file.file())).isEqualTo(1);
    }

    @Test
    void a_receipt_for_a_mistyped_reference_asks_again() {
        var page = audrey.open("/audit/receipts").form("Make the receipt").fill("reference", "K7QF-3M2X").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("reference")).isEqualTo("Check the reference: a character is wrong or missing");
        assertThat(page.valueOf("reference")).isEqualTo("K7QF-3M2X");
    }

    @Test
    void unusual_days_are_listed_with_the_reason() {
        rows("cara", MORNING, 41);
        rows("colin", Instant.parse("2026-03-07T12:00:00Z"), 2);
        rows("colin", Instant.parse("2026-03-04T21:00:00Z"), 1);
        rows("colin", Instant.parse("2026-03-05T06:59:59Z"), 1);
        rows("sue", MORNING, 40);
        rows("sue", Instant.parse("2026-03-04T20:59:59Z"), 1);
        rows("sue", Instant.parse("2026-03-04T07:00:00Z"), 1);
        QuarkusTransaction.requiringNew().run(() -> WaymarkClock.at(MORNING, () -> {
            audit.append(helpline.actor("sam", Role.SUPERVISOR), AuditAction.CASE_OPENED, CaseId.fresh(), "OUT_OF_TEAM");
            audit.append(helpline.actor("sam", Role.SUPERVISOR), AuditAction.EMERGENCY_ACCESS_BEGUN, CaseId.fresh());
            return null;
        }));

        var page = audrey.open("/audit").follow("Unusual access").form("Show").fill("from", "2026-03-01").fill("to", "2026-03-08").submit();

        assertThat(page.texts("tbody tr")).containsExactly(
                "7 March 2026 Colin 2 cases before 7:00, from 21:00 or at a weekend 2 0 0 Show rows",
                "5 March 2026 Colin 1 case before 7:00, from 21:00 or at a weekend 1 0 0 Show rows",
                "4 March 2026 Colin 1 case before 7:00, from 21:00 or at a weekend 1 0 0 Show rows",
                "2 March 2026 Cara 41 different cases; more than 40 in a day are many 41 0 0 Show rows",
                "2 March 2026 Sam 1 case of another team 1 case opened in an emergency 2 0 1 Show rows");
        assertThat(page.follow("Rows of Sam on 2 March 2026").texts("tbody tr")).hasSize(2);
        assertThat(details("UNUSUAL_ACCESS_LISTED")).containsExactly("from=2026-02-08&to=2026-03-10 5", "from=2026-03-01&to=2026-03-08 5");
    }

    @Test
    void nothing_unusual_is_said_in_words_and_a_wrong_day_asked_again() {
        assertThat(audrey.open("/audit/unusual").text()).contains("Nothing out of the ordinary");
        assertThat(audrey.open("/audit/unusual?from=soon").status()).isEqualTo(422);
        assertThat(audrey.open("/audit/unusual?from=2026-03-05&to=2026-03-01").errorAt("to")).isEqualTo("Choose a last day that is not before the first");
    }

    @Test
    void the_files_for_the_verifier_are_fetched_and_that_is_on_record() {
        aCase().saved();
        sealer.sealAll();

        var files = audrey.get("/audit/trail");

        assertThat(files.statusCode()).isEqualTo(200);
        assertThat(files.headers().firstValue("content-disposition")).hasValue("attachment; filename=\"audit-trail.zip\"");
        assertThat(files.body()).startsWith("PK");
        assertThat(helpline.audited("AUDIT_TRAIL_EXPORTED")).isEqualTo(1);
    }

    private void rows(String name, Instant at, int cases) {
        QuarkusTransaction.requiringNew().run(() -> WaymarkClock.at(at, () -> {
            audit.appendAll(staff(name), AuditAction.CASE_OPENED, Stream.generate(CaseId::fresh).limit(cases).toList());
            return null;
        }));
    }

    private Actor staff(String name) {
        return helpline.actor(name, Role.CASEWORKER);
    }

    private void exclude(String name, CaseId caseId) {
        sql("insert into cases.exclusion (id, case_id, person_id, since, by_id) values ('%s', '%s', '%s', now(), '%s')"
                .formatted(UUID.randomUUID(), caseId.value(), helpline.actor(name, Role.AUDITOR).id(), helpline.cara().id()));
    }

    private void sql(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private java.util.List<String> details(String action) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select detail || ' ' || hits from audit.event where action = '" + action + "' order by id")) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
