package org.waymark.statistics.police.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.HEADINGS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.ROWS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.row;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.statistics.police.file.SheetFiles;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PoliceImportTest {

    private static final String SOURCE = "Home Office outcomes tables, year ending March 2024";
    private static final List<List<String>> BAD = List.of(HEADINGS, row("2023/24", "1", "Lancs", "16", "42%", "1"));

    @Inject
    ImportPoliceFigures figures;
    @Inject
    PoliceConfirmation confirmation;
    @Inject
    Staff staff;

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void a_file_is_previewed_and_nothing_of_it_is_imported() {
        var preview = previewed(SheetFiles.csv(ROWS));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Figures 5", "Coverage 4 of 43 forces", "Periods April to June 2023, July to September 2023", "Without a number 2 suppressed, 3 missing");
        assertThat(preview.texts("tbody tr").getFirst()).isEqualTo("Lancashire April to June 2023 8S – Disclosing private images 16 Suspect; victim does not support 31 28");
        assertThat(Rows.of("select count(*) from statistics.police_figure")).containsExactly("0");
        assertThat(audited("IMPORT_PREVIEWED")).isEqualTo(1);
    }

    @Test
    void a_previewed_file_is_imported_once_by_the_button_below_it() {
        var button = previewed(SheetFiles.xlsx(ROWS)).form("Import 5 figures");

        var done = button.submit();
        button.submit();

        assertThat(done.address()).isEqualTo("/statistics/police");
        assertThat(done.text()).contains("The file is imported.", SOURCE);
        assertThat(Rows.of("select count(*) from statistics.police_figure")).containsExactly("5");
        assertThat(audited("POLICE_FIGURES_IMPORTED")).isEqualTo(1);
    }

    @Test
    void a_withheld_number_is_kept_as_it_stood_and_the_database_takes_no_other_way() {
        post(SheetFiles.ods(ROWS), "false").statusCode(200);

        assertThat(Rows.of("select concat_ws(' ', outcome, recorded, recorded_why, recorded_stood, '/', closed, closed_why, closed_stood) from statistics.police_figure order by outcome collate \"C\", force"))
                .containsExactly("0 1720 / MISSING data not provided", "1 SUPPRESSED <5 / MISSING -", "16 31 / 28", "16 12 / -3", "1A SUPPRESSED * / MISSING ");
        assertThat(Rows.refusal("update statistics.police_figure set recorded = 0 where outcome = '1'")).contains("check");
    }

    @Test
    void a_file_with_a_bad_row_is_refused_whole_and_what_was_typed_stays() {
        var page = uploadPage().form("Check the file").fill("source", SOURCE).fill("published-on", "2024-07-24").attach("file", "outcomes.csv", SheetFiles.csv(BAD)).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("file")).isEqualTo("Nothing was imported: 2 values in 1 row cannot be taken");
        assertThat(page.texts("tbody tr")).containsExactly("2 C Force Name Lancs No police force goes by this name.",
                "2 K Force outcomes for offences recorded in quarter 42% This is a percentage. Only counts are taken.");
        assertThat(page.valueOf("source")).isEqualTo(SOURCE);
        assertThat(page.valueOf("published-on")).isEqualTo("2024-07-24");
        assertThat(audited("IMPORT_REFUSED")).isEqualTo(1);
    }

    @Test
    void what_is_not_said_is_asked_for() {
        var page = uploadPage().form("Check the file").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("source")).isEqualTo("Enter who published it");
        assertThat(page.errorAt("published-on")).isEqualTo("Enter the day on which it was published");
        assertThat(page.errorAt("file")).isEqualTo("Choose a file that is not empty");
    }

    @Test
    void a_file_that_cannot_be_opened_is_refused_with_the_reason() {
        var page = previewed(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("file")).isEqualTo("Nothing was imported. This is an older Office file or has a password. Save it as XLSX, ODS or CSV without a password");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        post(SheetFiles.csv(ROWS), "false").body("imported", equalTo(5));

        post(SheetFiles.csv(ROWS), "false").statusCode(200).body("imported", equalTo(0)).body("unchanged", equalTo(5));
        var preview = previewed(SheetFiles.csv(ROWS));

        assertThat(preview.text()).contains("This file is here already");
        assertThat(preview.texts("main button")).isEmpty();
        assertThat(Rows.of("select count(*) from statistics.police_batch")).containsExactly("1");
    }

    @Test
    void the_same_file_from_two_people_at_once_is_imported_once() throws Exception {
        var batch = NewBatch.ofHomeOffice(SOURCE, LocalDate.of(2024, 7, 24), SheetFiles.csv(ROWS));
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> figures.bring(actor("sue"), batch, batch.read()));
            var other = both.submit(() -> figures.bring(actor("sam"), batch, batch.read()));

            assertThat(one.get().imported() + other.get().imported()).isEqualTo(5);
            assertThat(one.get().unchanged() + other.get().unchanged()).isEqualTo(5);
        }
    }

    @Test
    void nobody_else_confirms_a_file_and_after_an_hour_nobody() throws Exception {
        var batch = NewBatch.ofHomeOffice(SOURCE, LocalDate.of(2024, 7, 24), SheetFiles.csv(ROWS));
        var kept = figures.previewed(actor("sue"), batch, batch.read()).file();

        assertThat(confirmation.confirm(actor("sam"), kept, false)).isEmpty();
        assertThat(confirmation.confirm(actor("sue"), UUID.randomUUID(), false)).isEmpty();
        assertThat(WaymarkClock.at(Instant.now().plus(Duration.ofMinutes(61)), () -> confirmation.confirm(actor("sue"), kept, false))).isEmpty();
        assertThat(Rows.of("select count(*) from statistics.police_batch")).containsExactly("0");
    }

    @Test
    void a_machine_tries_a_file_and_then_imports_it_at_once() {
        post(SheetFiles.csv(ROWS), null).statusCode(200).body("imported", equalTo(5));
        assertThat(Rows.of("select count(*) from statistics.police_batch")).containsExactly("0");

        post(SheetFiles.csv(ROWS), "false").statusCode(200).body("imported", equalTo(5)).body("rejected", equalTo(0)).body("errors", hasSize(0));
        post(SheetFiles.csv(BAD), "false").statusCode(422).body("imported", equalTo(0)).body("rejected", equalTo(1)).body("errors", hasSize(2))
                .body("errors[0].line", equalTo(2)).body("errors[0].column", equalTo("C Force Name")).body("errors[0].value", equalTo("Lancs"));
        machine().multiPart("file", "x.csv", SheetFiles.csv(ROWS)).post("/imports/police-figures").then().statusCode(422)
                .body("errors[0].column", equalTo("source")).body("errors[0].reason", equalTo("Enter who published it."));
        post(SheetFiles.csv(ROWS), "perhaps").statusCode(400);
    }

    @Test
    void only_a_supervisor_imports_and_takes_back() {
        for (var address : List.of("/imports/police-figures", "/imports/police-figures/" + UUID.randomUUID() + "/undoing", "/statistics/police")) {
            assertThat(TestBrowser.signedIn("cara").open(address).status()).isEqualTo(403);
            assertThat(TestBrowser.signedIn("ada").open(address).status()).isEqualTo(403);
            assertThat(given().redirects().follow(false).get(address).statusCode()).isEqualTo(302);
        }
    }

    private TestBrowser.Page uploadPage() {
        return TestBrowser.signedIn("sue").open("/imports/police-figures");
    }

    private TestBrowser.Page previewed(byte[] file) {
        return uploadPage().form("Check the file").fill("source", SOURCE).fill("published-on", "2024-07-24").attach("file", "any name", file).submit();
    }

    private static ValidatableResponse post(byte[] file, String dryRun) {
        var request = machine().multiPart("file", "outcomes", file).multiPart("source", SOURCE).multiPart("published-on", "2024-07-24");
        return (dryRun == null ? request : request.multiPart("dry-run", dryRun)).post("/imports/police-figures").then();
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", "Bearer " + BearerToken.of("sue"));
    }

    private Actor actor(String name) {
        return new Actor(staff.met(name, name), name, Set.of("supervisor"));
    }

    private static int audited(String action) {
        return Integer.parseInt(Rows.of("select count(*) from audit.event where action = '" + action + "'").getFirst());
    }
}
