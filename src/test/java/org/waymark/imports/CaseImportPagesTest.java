package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.imports.CaseFiles.row;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.people.KeptFiles;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of the case import. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseImportPagesTest {

    @Inject
    Stored stored;
    @Inject
    Helpline helpline;
    @Inject
    KeptFiles files;

    @BeforeEach
    void an_empty_waymark() {
        EmptyDatabase.now();
    }

    @Test
    void a_supervisor_checks_what_a_file_holds_and_imports_it() {
        var sue = TestBrowser.signedIn("sue").keepingSecret("LANCS-0");

        var preview = upload(sue, CaseFiles.lancashire());

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("New cases 995", "Rows with errors 0");
        assertThat(preview.texts("thead th")).containsExactly("Force", "2018", "2019", "2020", "2021", "All");
        assertThat(preview.texts("tbody tr")).containsExactly("Lancashire 200 230 199 366 995");
        assertThat(stored.rows("cases.case_file")).isZero();

        var done = preview.form("Import the file").submit();

        assertThat(done.heading()).isEqualTo("Cases imported");
        assertThat(done.text()).contains("The file is imported.", "New cases 995", "by Sue");
        assertThat(stored.rows("cases.case_file")).isEqualTo(995);
        assertThat(stored.rows("people.kept_file")).isZero();
        assertThat(helpline.audited("IMPORT_PREVIEWED")).isEqualTo(1);
        assertThat(helpline.audited("CASES_IMPORTED")).isEqualTo(1);
        assertThat(sue.open("/imports").texts("tbody tr")).singleElement().asString().endsWith("Sue 995 0 0");
    }

    @Test
    void a_file_confirmed_twice_is_imported_once() {
        var form = upload(TestBrowser.signedIn("sue"), CaseFiles.firstRows(CaseFiles.lancashire(), 10)).form("Import the file");

        var first = form.submit();
        var second = form.submit();

        assertThat(second.address()).isEqualTo(first.address());
        assertThat(second.text()).contains("New cases 10");
        assertThat(stored.rows("cases.case_file")).isEqualTo(10);
        assertThat(helpline.audited("CASES_IMPORTED")).isEqualTo(1);
    }

    @Test
    void nobody_confirms_the_file_of_somebody_else() {
        var form = upload(TestBrowser.signedIn("sue"), CaseFiles.of(row())).form("Import the file");
        var address = stored.text("select '/imports/' || id || '/confirmation' from people.kept_file");

        var sam = TestBrowser.signedIn("sam");
        sam.open("/imports/cases");
        assertThat(sam.post(address, Map.of()).status()).isEqualTo(404);
        assertThat(sam.post("/imports/00000000-0000-0000-0000-000000000000/confirmation", Map.of()).status()).isEqualTo(404);
        assertThat(sam.post("/imports/nothing/confirmation", Map.of()).status()).isEqualTo(404);
        assertThat(stored.rows("cases.case_file")).isZero();

        assertThat(form.submit().status()).isEqualTo(200);
        assertThat(sam.post(address, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void after_an_hour_there_is_nothing_left_to_confirm() throws Exception {
        var form = upload(TestBrowser.signedIn("sue"), CaseFiles.of(row())).form("Import the file");

        WaymarkClock.at(Instant.now().plus(Duration.ofMinutes(61)), () -> {
            files.deleteExpired();
            return null;
        });

        assertThat(form.submit().status()).isEqualTo(404);
        assertThat(stored.rows("cases.case_file")).isZero();
    }

    @Test
    void a_kept_file_cannot_be_read_in_the_database() {
        upload(TestBrowser.signedIn("sue"), CaseFiles.of(row("external_ref=JANE-ROE")));

        assertThat(stored.rows("people.kept_part")).isEqualTo(1);
        assertThat(stored.number("select count(*) from people.kept_part where position('JANE-ROE'::bytea in sealed) > 0")).isZero();
    }

    @Test
    void a_bad_file_is_told_line_by_line_and_is_not_kept() {
        var page = upload(TestBrowser.signedIn("sue"), CaseFiles.of(row("external_ref=A", "channel=FAX"), row("external_ref=B"), row("external_ref=C", "age_band=UNDER_18")));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("file")).isEqualTo("The file was not imported: 2 rows have errors");
        assertThat(page.texts("[aria-label='Errors in the file'] tbody tr"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2 channel FAX"),
                        second -> assertThat(second).startsWith("4 age_band UNDER_18 Under 18: stop here."));
        assertThat(stored.rows("people.kept_file")).isZero();
        assertThat(stored.rows("cases.case_file")).isZero();
    }

    @Test
    void of_many_errors_the_page_shows_the_first_and_says_how_many_there_are() {
        var page = upload(TestBrowser.signedIn("sue"), CaseFiles.text(new String(CaseFiles.lancashire()).replace(",PHONE,", ",FAX,").replace(",EMAIL,", ",FAX,")));

        assertThat(page.text()).contains("These are the first 200 of");
        assertThat(page.texts("[aria-label='Errors in the file'] tbody tr")).hasSize(200);
    }

    @Test
    void an_unreadable_file_and_none_at_all_are_refused_in_words() {
        var sue = TestBrowser.signedIn("sue");

        assertThat(upload(sue, new byte[] {'P', 'K', 3, 4, 1, 1}).text()).contains("This is a spreadsheet", "it cannot be read as it is");
        var none = sue.open("/imports/cases").form("Show what the file holds").submit();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errorAt("file")).isEqualTo("Choose a file");
    }

    @Test
    void the_upload_page_names_every_column_and_every_code_that_is_taken() {
        var page = TestBrowser.signedIn("sue").open("/imports/cases");

        assertThat(page.texts("tbody th")).isEqualTo(CaseFiles.header());
        assertThat(page.texts("details code")).contains("PHONE", "65+", "E23000003", "S33_DISCLOSE", "1A", "22", "WITH_CPS", "NOT_STATED")
                .doesNotContain("UNDER_18", "0", "7", "19", "S66AB");
    }

    @Test
    void who_is_no_supervisor_is_refused_before_anything_is_looked_up() {
        for (var name : new String[] {"cara", "ada", "audrey"}) {
            var somebody = TestBrowser.signedIn(name);
            for (var page : new String[] {"/imports", "/imports/cases", "/imports/cases/00000000-0000-0000-0000-000000000000"}) {
                assertThat(somebody.open(page).status()).as(name + " " + page).isEqualTo(403);
            }
        }
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_provider() {
        for (var page : new String[] {"/imports", "/imports/cases"}) {
            assertThat(TestBrowser.signedOut().get(page).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void an_import_that_was_never_made_is_missing() {
        assertThat(TestBrowser.signedIn("sue").open("/imports/cases/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
    }

    private static TestBrowser.Page upload(TestBrowser browser, byte[] file) {
        return browser.open("/imports/cases").form("Show what the file holds").attach("file", "cases.csv", file).submit();
    }
}
