package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.imports.CaseFiles.row;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.waymark.testing.TestBrowser;
import org.waymark.testing.Rows;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What an import stores and what it refuses, as a machine sees it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportCasesTest {

    private static final String LANCASHIRE = "E23000003";
    private static final String STAFFORDSHIRE = "E23000015";

    @Inject
    Stored stored;
    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void an_empty_waymark() {
        EmptyDatabase.now();
    }

    @Test
    void the_two_files_of_real_figures_give_exactly_their_counts() {
        Upload.as("sue").send(CaseFiles.lancashire()).statusCode(200)
                .body("$", aMapWithSize(5)).body("imported", equalTo(995)).body("unchanged", equalTo(0)).body("skipped", equalTo(0))
                .body("rejected", equalTo(0)).body("errors", hasSize(0));
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12")).isEqualTo(995);
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12", "16")).isEqualTo(361);
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12", "14")).isEqualTo(71);
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12", "14", "16")).isEqualTo(432);
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12", "1")).isEqualTo(22);
        assertThat(stored.recorded(LANCASHIRE, "2021-01", "2021-12")).isEqualTo(366);
        assertThat(stored.recorded(LANCASHIRE, "2020-01", "2020-12")).isEqualTo(199);

        Upload.as("sue").send(CaseFiles.staffordshire()).statusCode(200).body("imported", equalTo(855));
        assertThat(stored.recorded(STAFFORDSHIRE, "2015-04", "2021-12")).isEqualTo(855);
        assertThat(stored.recorded(STAFFORDSHIRE, "2015-04", "2021-12", "16")).isEqualTo(370);
        assertThat(stored.recorded(STAFFORDSHIRE, "2015-04", "2021-12", "14")).isEqualTo(34);
        assertThat(stored.recorded(STAFFORDSHIRE, "2015-04", "2021-12", "14", "16")).isEqualTo(404);
        assertThat(stored.recorded(LANCASHIRE, "2018-01", "2021-12")).isEqualTo(995);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var sue = Upload.as("sue");
        sue.send(CaseFiles.lancashire());
        var before = stored.inAll();

        sue.send(CaseFiles.lancashire()).statusCode(200).body("imported", equalTo(0)).body("unchanged", equalTo(995));

        assertThat(stored.inAll()).isEqualTo(before);
    }

    @Test
    void each_cell_has_one_posting_an_import() {
        Upload.as("sue").send(CaseFiles.lancashire());

        assertThat(stored.number("select count(*) from (select from ledger.posting group by cube, cell having count(*) > 1) twice")).isZero();
    }

    @Test
    void a_dry_run_and_an_import_without_a_word_about_it_store_nothing() {
        Upload.as("sue").send(CaseFiles.lancashire(), "true").statusCode(200).body("imported", equalTo(995));
        Upload.as("sue").sendFileOnly(CaseFiles.lancashire()).statusCode(200).body("imported", equalTo(995));

        assertThat(stored.inAll().values()).containsOnly(0L);
        assertThat(helpline.audited("IMPORT_PREVIEWED")).isEqualTo(2);
    }

    @Test
    void another_value_of_dry_run_is_not_understood() {
        Upload.as("sue").send(CaseFiles.lancashire(), "no").statusCode(400).body("error", containsString("dry-run"));

        assertThat(stored.inAll().values()).containsOnly(0L);
    }

    @Test
    void with_one_bad_row_nothing_is_imported_and_the_row_is_named() {
        var spoilt = CaseFiles.withLine(CaseFiles.lancashire(), 500, "S33_DISCLOSE", "S33_DISCLOSED");

        Upload.as("sue").send(spoilt).statusCode(422).body("imported", equalTo(0)).body("rejected", equalTo(1))
                .body("errors", hasSize(1)).body("errors[0].line", equalTo(500)).body("errors[0].column", equalTo("offence"))
                .body("errors[0].value", equalTo("S33_DISCLOSED")).body("errors[0].size()", equalTo(4));

        assertThat(stored.inAll().values()).containsOnly(0L);
        assertThat(helpline.audited("IMPORT_REFUSED")).isEqualTo(1);
    }

    @Test
    void every_bad_row_is_counted_and_the_first_two_hundred_are_shown() {
        var spoilt = new String(CaseFiles.lancashire(), StandardCharsets.UTF_8).replace("S33_DISCLOSE", "S33");

        Upload.as("sue").send(CaseFiles.text(spoilt)).statusCode(422)
                .body("errors", hasSize(200)).body("rejected", equalTo(957));
    }

    @Test
    void a_reference_that_stands_twice_in_a_file_is_refused() {
        var file = CaseFiles.of(row("external_ref=A"), row("external_ref=B"), row("external_ref=A"));

        Upload.as("sue").send(file).statusCode(422).body("rejected", equalTo(1))
                .body("errors[0].line", equalTo(4)).body("errors[0].column", equalTo("external_ref")).body("errors[0].reason", containsString("line 2"));
    }

    @Test
    void a_row_that_is_longer_or_shorter_than_the_header_is_refused() {
        Upload.as("sue").send(CaseFiles.text("external_ref,received_on,channel\nA,2021-03-01\nB,2021-03-01,PHONE,\n")).statusCode(422)
                .body("errors.line", contains(2, 3)).body("errors[0].reason", containsString("2 values"));
    }

    @Test
    void a_known_reference_with_other_content_is_refused_with_the_columns() {
        Upload.as("sue").send(CaseFiles.of(row("gender=FEMALE", "closed_on=2021-05-01")));
        var before = stored.inAll();

        Upload.as("sue").send(CaseFiles.of(row("gender=MALE", "abuse_type=THREAT", "closed_on=2021-05-01"))).statusCode(422)
                .body("rejected", equalTo(1)).body("errors.column", contains("abuse_type", "gender"))
                .body("errors[0].reason", containsString("abuse_type, gender"));

        assertThat(stored.inAll()).isEqualTo(before);
    }

    @Test
    void a_supervisor_who_is_kept_out_of_a_case_cannot_find_out_by_guessing_what_it_says() {
        Upload.as("sue").send(CaseFiles.of(row("gender=FEMALE", "closed_on=2021-05-01")));
        var sam = helpline.actor("sam", "supervisor").id();
        TestBrowser.signedIn("sue").post("/cases/" + Rows.of("select reference from cases.case_file").getFirst() + "/exclusions",
                Map.of("id", UUID.randomUUID().toString(), "person", sam.toString(), "reason", "a neighbour"));
        assertThat(Rows.of("select person_id::text from cases.exclusion")).containsExactly(sam.toString());

        Upload.as("sam").send(CaseFiles.of(row("gender=MALE", "abuse_type=THREAT", "closed_on=2021-05-01"))).statusCode(200)
                .body("unchanged", equalTo(1)).body("errors", hasSize(0));
    }

    @Test
    void the_same_content_written_otherwise_is_unchanged() {
        Upload.as("sue").send(CaseFiles.of(row()));

        Upload.as("sue").send(CaseFiles.text("channel,outcome,external_ref,received_on,gender\nPHONE,0,ONE,2021-03-01,NOT_ASKED\n")).statusCode(200)
                .body("unchanged", equalTo(1)).body("imported", equalTo(0));
    }

    @Test
    void new_rows_are_imported_beside_unchanged_ones() {
        Upload.as("sue").send(CaseFiles.firstRows(CaseFiles.lancashire(), 10)).body("imported", equalTo(10));

        Upload.as("sam").send(CaseFiles.firstRows(CaseFiles.lancashire(), 15)).body("imported", equalTo(5)).body("unchanged", equalTo(10));

        assertThat(stored.rows("cases.case_file")).isEqualTo(15);
    }

    @Test
    void a_reference_whose_case_was_erased_is_skipped_and_not_named() {
        Upload.as("sue").send(CaseFiles.of(row("external_ref=GONE", "gender=FEMALE")));
        var before = stored.rows("cases.case_file");
        stored.change("update imports.external_reference set case_id = null, content = null, erased_at = now()");

        var answer = Upload.as("sue").send(CaseFiles.of(row("external_ref=GONE", "gender=NONSENSE"), row("external_ref=NEW"))).statusCode(200)
                .body("skipped", equalTo(1)).body("imported", equalTo(1)).body("errors", hasSize(0)).extract().asString();

        assertThat(answer).doesNotContain("GONE");
        assertThat(stored.rows("cases.case_file")).isEqualTo(before + 1);
    }

    @Test
    void an_unreadable_file_is_refused_in_the_same_shape() {
        Upload.as("sue").send(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}).statusCode(422)
                .body("$", aMapWithSize(5)).body("imported", equalTo(0)).body("errors[0].reason", containsString("spreadsheet"));
        Upload.as("sue").send(new byte[0]).statusCode(422).body("errors[0].reason", containsString("empty"));
        Upload.as("sue").send(CaseFiles.text("external_ref,received_on,channel\n")).statusCode(422).body("errors[0].reason", containsString("no rows"));
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)).resolve("/imports/cases"))
                .header("Authorization", "Bearer " + BearerToken.of("sue")).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[53 * 1024 * 1024])).build();

        for (var version : HttpClient.Version.values()) {
            try (var client = HttpClient.newBuilder().version(version).build()) {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).isEqualTo("{\"error\":\"This file is too large: Waymark takes files up to 52 MB. Send it in parts.\"}");
            }
        }
    }

    @Test
    void a_case_that_came_by_file_has_no_owner_and_is_closed_as_the_file_says() {
        Upload.as("sue").send(CaseFiles.of(row("external_ref=A", "closed_on=2021-05-01"), row("external_ref=B")));

        assertThat(stored.number("select count(*) from cases.case_file where owner_id is null")).isEqualTo(2);
        assertThat(stored.text("select string_agg(status, ',' order by status) from cases.case_file")).isEqualTo("CLOSED,OPEN");
        assertThat(stored.text("select reason || ' ' || to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from cases.closure"))
                .isEqualTo("IMPORTED 2021-05-01 12:00");
        assertThat(stored.text("select distinct to_char(opened_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from cases.case_file"))
                .isEqualTo("2021-03-01 12:00");
    }

    @Test
    void the_audit_trail_has_one_row_for_the_import_and_one_a_case() {
        Upload.as("sue").send(CaseFiles.firstRows(CaseFiles.lancashire(), 10));

        assertThat(helpline.audited("CASES_IMPORTED")).isEqualTo(1);
        assertThat(helpline.audited("CASE_IMPORTED")).isEqualTo(10);
        assertThat(stored.text("select detail from audit.event where action = 'CASES_IMPORTED'"))
                .isEqualTo("cases imported=10 unchanged=0 skipped=0 rejected=0");
        assertThat(stored.number("select count(*) from audit.event e join cases.case_file c on c.id = e.case_id where action = 'CASE_IMPORTED'")).isEqualTo(10);
    }

    @Test
    void neither_reference_nor_row_can_be_read_in_the_database() {
        Upload.as("sue").send(CaseFiles.of(row("external_ref=JANE-ROE")));

        assertThat(stored.number("""
                select count(*) from imports.external_reference r, people.sealed_value v
                where position('JANE-ROE'::bytea in r.lookup) > 0 or position('JANE-ROE'::bytea in r.content) > 0 or position('JANE-ROE'::bytea in v.sealed) > 0"""))
                .isZero();
        assertThat(stored.rows("people.sealed_value")).isEqualTo(1);
    }

    @Test
    void two_imports_of_the_same_file_at_the_same_time_bring_each_case_once() {
        var sue = Upload.as("sue");
        var sam = Upload.as("sam");

        var one = CompletableFuture.supplyAsync(() -> sue.send(CaseFiles.lancashire()).statusCode(200).extract().<Integer>path("imported"));
        var other = CompletableFuture.supplyAsync(() -> sam.send(CaseFiles.lancashire()).statusCode(200).extract().<Integer>path("imported"));

        assertThat(one.join() + other.join()).isEqualTo(995);
        assertThat(stored.rows("cases.case_file")).isEqualTo(995);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void who_is_no_supervisor_imports_nothing() {
        for (var name : new String[] {"cara", "ada", "audrey"}) {
            Upload.as(name).send(CaseFiles.lancashire()).statusCode(403);
        }

        assertThat(stored.inAll().values()).containsOnly(0L);
    }
}
