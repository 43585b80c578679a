package org.waymark.statistics.published;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishedFiguresTest {

    @Inject
    ImportStatements statements;
    @Inject
    PublishedFigures figures;
    @Inject
    Staff staff;
    @Inject
    DataSource database;

    @BeforeEach
    void the_published_statements_are_imported() {
        EmptyDatabase.now();
        statements.bring(new Actor(staff.met("sue", "Sue"), "Sue", Set.of("supervisor")), StatementFile.read(demonstration()));
    }

    @Test
    void the_sources_say_how_many_statements_hold() {
        var page = TestBrowser.signedIn("sue").open("/statistics/published");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("tbody tr")).containsExactly(
                "Gwent story, FOI May 2022 7 5 0 2",
                "Hertfordshire story, FOI May 2022 8 5 0 3",
                "Lancashire police figures story, FOI May 2022 10 5 1 4",
                "Lancashire two-year story, FOI 2017 8 1 1 6",
                "West Midlands and Staffordshire story, FOI 6 June 2022 22 4 2 16");
    }

    @Test
    void a_source_shows_each_statement_with_its_verdict_and_why() {
        var page = TestBrowser.signedIn("sue").open("/statistics/published").follow("West Midlands and Staffordshire story, FOI");

        assertThat(page.heading()).isEqualTo("West Midlands and Staffordshire story, FOI");
        assertThat(page.texts("tbody tr")).anySatisfy(row -> assertThat(row)
                .contains("Victim did not support action, all S002-10", "West Midlands", "13 April 2015 to 31 December 2021", "667 2,575 38.8% 25.9% Disagrees",
                        "38.8 follows from 1,720 = 2,575 − 855"));
        assertThat(page.texts("tbody tr")).anySatisfy(row -> assertThat(row)
                .contains("S002-02", "Staffordshire and West Midlands", "at least 1,000 not given not given 38.8% Agrees"));
    }

    @Test
    void csv_gives_back_what_was_imported_with_what_was_found() {
        var csv = TestBrowser.signedIn("sue").get("/statistics/published.csv");

        assertThat(csv.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("statement,source,published_on,area,period_from,period_to,measure,qualifier,count,denominator,percent,claim,"
                + "verdict,recomputed,explanation\n");
        var given = CsvReader.builder().ofNamedCsvRecord(csv.body()).stream().toList();
        var imported = CsvReader.builder().ofNamedCsvRecord(new String(demonstration(), StandardCharsets.UTF_8)).stream().toList();
        assertThat(given).hasSameSizeAs(imported);
        for (var row = 0; row < given.size(); row++) {
            for (var column : StatementColumn.headers().toList()) {
                assertThat(given.get(row).getField(column)).isEqualTo(imported.get(row).getField(column));
            }
            assertThat(given.get(row).getField("verdict")).isEqualTo(imported.get(row).getField("expected"));
            assertThat(given.get(row).getField("recomputed")).isEqualTo(imported.get(row).getField("recomputed"));
        }
    }

    @Test
    void json_gives_numbers_as_numbers_and_nothing_as_null() {
        var json = io.restassured.path.json.JsonPath.from(TestBrowser.signedIn("sue").get("/statistics/published.json").body());

        assertThat(json.getList("rows")).hasSize(55);
        var row = json.<Map<String, Object>>getList("rows").stream().filter(one -> one.get("statement").equals("S002-10")).findFirst().orElseThrow();
        assertThat(row).containsEntry("count", 667).containsEntry("denominator", 2575).containsEntry("percent", 38.8f)
                .containsEntry("claim", null).containsEntry("verdict", "disagrees").containsEntry("recomputed", 25.9f);
        assertThat(row.get("explanation").toString()).contains("1,720 = 2,575 − 855");
    }

    @Test
    void what_was_published_of_a_force_can_stand_beside_its_own_figures() {
        var published = figures.ofForces(Set.of("E23000014", "E23000001"));

        assertThat(published).containsOnlyKeys("E23000014");
        assertThat(published.get("E23000014")).extracting(ShownFigure::id)
                .containsExactly("S002-05", "S002-06", "S002-08", "S002-10", "S002-17", "S002-18");
        assertThat(published.get("E23000014").getFirst().source()).isEqualTo("West Midlands and Staffordshire story, FOI");
        assertThat(published.get("E23000014").getFirst().period()).isEqualTo("13 April 2015 to 31 December 2021");
    }

    @Test
    void without_statements_the_page_says_what_to_do() {
        EmptyDatabase.now();

        assertThat(TestBrowser.signedIn("sue").open("/statistics/published").text()).contains("No published figures yet");
    }

    @Test
    void a_source_that_does_not_exist_is_not_there() {
        var sue = TestBrowser.signedIn("sue");

        assertThat(sue.open("/statistics/published/00000000-0000-4000-8000-000000000000").status()).isEqualTo(404);
        assertThat(sue.open("/statistics/published/nonsense").status()).isEqualTo(404);
    }

    @Test
    void only_a_supervisor_sees_them() {
        for (var address : List.of("/statistics/published", "/statistics/published.csv", "/statistics/published.json",
                "/statistics/published/00000000-0000-4000-8000-000000000000")) {
            assertThat(TestBrowser.signedIn("cara").get(address).statusCode()).isEqualTo(403);
            assertThat(given().redirects().follow(false).get(address).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void reading_and_exporting_are_audited() throws SQLException {
        var sue = TestBrowser.signedIn("sue");

        sue.open("/statistics/published");
        sue.get("/statistics/published.csv");

        assertThat(audited("PUBLISHED_FIGURES_READ")).isEqualTo(1);
        assertThat(audited("PUBLISHED_FIGURES_EXPORTED")).isEqualTo(1);
    }

    private int audited(String action) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from audit.event where action = ?")) {
            count.setString(1, action);
            var row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static byte[] demonstration() {
        try (var stream = PublishedFiguresTest.class.getResourceAsStream("/demonstration/published-statements.csv")) {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
