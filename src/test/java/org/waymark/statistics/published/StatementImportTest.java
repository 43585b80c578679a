package org.waymark.statistics.published;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementImportTest {

    private static final String HEADER =
            "statement,source,published_on,area,period_from,period_to,measure,qualifier,count,denominator,percent,claim\n";
    private static final String ONE = HEADER + "A,Northshire Gazette,2020,E23000001,2019-01-01,2019-12-31,calls,exact,10,20,50,half\n";
    private static final String OTHER = ONE.replace(",10,20,50,", ",11,20,50,");
    private static final String BAD = ONE + "B,Northshire Gazette,2020,E23000001,2019-01-01,2019-13-31,calls,circa,10,20,50,half\n";

    @Inject
    ImportStatements statements;
    @Inject
    StatementConfirmation confirmation;
    @Inject
    Staff staff;
    @Inject
    DataSource database;

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void a_file_is_previewed_and_nothing_of_it_is_imported() throws SQLException {
        var preview = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(ONE)).submit();

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("New statements 1", "Calls A", "Northshire Gazette", "Metropolitan Police", "Agrees");
        assertThat(count("statistics.statement")).isZero();
        assertThat(audited("IMPORT_PREVIEWED")).isEqualTo(1);
    }

    @Test
    void a_previewed_file_is_imported_by_the_button_below_it() throws SQLException {
        var button = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(ONE)).submit().form("Import 1 statement");

        var done = button.submit();
        button.submit();

        assertThat(done.address()).isEqualTo("/statistics/published");
        assertThat(done.text()).contains("The file is imported.", "Northshire Gazette");
        assertThat(count("statistics.statement")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_known_already_offers_nothing_to_import() {
        post(ONE, "false");

        var preview = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(ONE)).submit();

        assertThat(preview.text()).contains("Everything in this file is known already");
        assertThat(preview.texts("main button")).isEmpty();
    }

    @Test
    void a_previewed_file_is_imported_once_when_it_is_confirmed() throws SQLException {
        var kept = previewed(sue(), ONE);

        var first = confirmation.confirm(sue(), kept, false).orElseThrow();
        var second = confirmation.confirm(sue(), kept, false).orElseThrow();

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(first.getLocation()).hasPath("/statistics/published");
        assertThat(confirmation.confirm(sue(), kept, true).orElseThrow().getEntity()).hasToString(
                "{imported=1, unchanged=0, skipped=0, rejected=0, errors=[]}");
        assertThat(count("statistics.statement")).isEqualTo(1);
        assertThat(audited("STATEMENTS_IMPORTED")).isEqualTo(1);
    }

    @Test
    void nobody_else_confirms_a_file_and_after_an_hour_nobody() throws Exception {
        var kept = previewed(sue(), ONE);

        assertThat(confirmation.confirm(sam(), kept, false)).isEmpty();
        assertThat(confirmation.confirm(sue(), UUID.randomUUID(), false)).isEmpty();
        assertThat(WaymarkClock.at(Instant.now().plus(Duration.ofMinutes(61)), () -> confirmation.confirm(sue(), kept, false))).isEmpty();
        assertThat(count("statistics.statement")).isZero();
    }

    @Test
    void a_file_with_a_bad_row_is_refused_whole_and_the_row_is_named() throws SQLException {
        var page = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(BAD)).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("file")).isEqualTo("Nothing was imported: 2 values in 1 row cannot be taken");
        assertThat(page.texts("tbody tr")).containsExactly(
                "3 period_to 2019-13-31 There is no such day.",
                "3 qualifier circa Write one of exact, at-least, more-than, about, nearly, almost.");
        assertThat(count("statistics.statement")).isZero();
        assertThat(audited("IMPORT_REFUSED")).isEqualTo(1);
    }

    @Test
    void without_a_file_the_page_says_so() {
        var page = uploadPage().form("Check the file").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("file")).isEqualTo("Choose a CSV file that is not empty");
    }

    @Test
    void at_most_two_hundred_errors_are_shown_and_all_are_counted() {
        var file = HEADER + IntStream.range(0, 300).mapToObj(row -> "S" + row + ",Gazette,soon,x,2019-01-01,2019-12-31,calls,,,,,\n").collect(Collectors.joining());

        var page = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(file)).submit();

        assertThat(page.errorAt("file")).isEqualTo("Nothing was imported: 300 values in 300 rows cannot be taken");
        assertThat(page.texts("tbody tr")).hasSize(200);
        assertThat(page.texts("caption")).containsExactly("What cannot be taken the first 200 of 300");
    }

    @Test
    void what_is_typed_by_others_is_shown_as_text() {
        var hostile = ONE.replace("half", "<script>alert(1)</script>").replace("Northshire Gazette", "\"<img src=x onerror=alert(1)>\"");

        var page = uploadPage().form("Check the file").attach("file", "statements.csv", bytes(hostile)).submit();

        assertThat(page.document().select("main script, main img")).isEmpty();
        assertThat(page.text()).contains("“<script>alert(1)</script>” is not a claim that can be checked");
    }

    @Test
    void a_machine_tries_a_file_and_then_imports_it_at_once() throws SQLException {
        post(ONE, null).statusCode(200).body("imported", equalTo(1)).body("unchanged", equalTo(0));
        assertThat(count("statistics.statement")).isZero();
        assertThat(count("people.kept_file")).isZero();

        post(ONE, "false").statusCode(200).body("imported", equalTo(1)).body("unchanged", equalTo(0))
                .body("skipped", equalTo(0)).body("rejected", equalTo(0)).body("errors", hasSize(0));
        assertThat(count("statistics.statement")).isEqualTo(1);
        assertThat(audited("STATEMENTS_IMPORTED")).isEqualTo(1);
    }

    @Test
    void the_same_statement_again_changes_nothing() throws SQLException {
        post(ONE, "false");

        post(ONE, "false").statusCode(200).body("imported", equalTo(0)).body("unchanged", equalTo(1));

        assertThat(count("statistics.statement")).isEqualTo(1);
    }

    @Test
    void other_content_becomes_a_new_version_and_both_are_kept() throws SQLException {
        post(ONE, "false");

        post(OTHER, "false").statusCode(200).body("imported", equalTo(1));

        assertThat(count("statistics.statement")).isEqualTo(2);
        machine().get("/statistics/published.json").then()
                .body("rows", hasSize(1)).body("rows[0].count", equalTo(11)).body("rows[0].verdict", equalTo("disagrees"));
        var source = TestBrowser.signedIn("sue").open("/statistics/published").follow("Northshire Gazette");
        assertThat(source.text()).contains("Version 1, imported").contains("count 10, out of 20, published 50%, “half”");
    }

    @Test
    void a_percentage_keeps_its_decimals_and_more_of_them_are_other_content() {
        post(ONE.replace(",50,", ",50.0,"), "false");

        machine().get("/statistics/published.csv").then().body(containsString(",50.0,half,"));
        post(ONE, "false").body("imported", equalTo(1));
    }

    @Test
    void a_machine_is_told_every_error_and_nothing_is_imported() throws SQLException {
        post(BAD, "false").statusCode(422)
                .body("imported", equalTo(0)).body("rejected", equalTo(1)).body("errors", hasSize(2))
                .body("errors[0].line", equalTo(3)).body("errors[0].column", equalTo("period_to"))
                .body("errors[0].value", equalTo("2019-13-31")).body("errors[0].reason", equalTo("There is no such day."));

        assertThat(count("statistics.statement")).isZero();
    }

    @Test
    void dry_run_is_true_or_false() {
        post(ONE, "perhaps").statusCode(400).body("error", equalTo("dry-run is true or false."));
    }

    @Test
    void a_form_without_the_token_is_refused() {
        var page = uploadPage();
        page.document().select("form[enctype] input[name=csrf-token]").attr("value", "of-another-site");

        assertThat(page.form("Check the file").attach("file", "statements.csv", bytes(ONE)).submit().status()).isEqualTo(400);
    }

    @Test
    void the_same_file_from_two_people_at_once_is_imported_once() throws Exception {
        var file = StatementFile.read(bytes(ONE));
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> statements.bring(sue(), file));
            var other = both.submit(() -> statements.bring(sam(), file));

            assertThat(one.get().imported() + other.get().imported()).isEqualTo(1);
            assertThat(one.get().unchanged() + other.get().unchanged()).isEqualTo(1);
        }
        assertThat(count("statistics.statement")).isEqualTo(1);
    }

    @Test
    void only_a_supervisor_imports() {
        assertThat(TestBrowser.signedIn("cara").open("/imports/published-statements").status()).isEqualTo(403);
        assertThat(TestBrowser.signedIn("ada").open("/imports/published-statements").status()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get("/imports/published-statements").statusCode()).isEqualTo(302);
    }

    private TestBrowser.Page uploadPage() {
        return TestBrowser.signedIn("sue").open("/imports/published-statements");
    }

    private ValidatableResponse post(String file, String dryRun) {
        var request = machine().multiPart("file", "statements.csv", bytes(file));
        return (dryRun == null ? request : request.multiPart("dry-run", dryRun)).post("/imports/published-statements").then();
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", "Bearer " + BearerToken.of("sue"));
    }

    private UUID previewed(Actor actor, String file) {
        return statements.previewed(actor, bytes(file), StatementFile.read(bytes(file))).file();
    }

    private Actor sue() {
        return new Actor(staff.met("sue", "Sue"), "Sue", Set.of("supervisor"));
    }

    private Actor sam() {
        return new Actor(staff.met("sam", "Sam"), "Sam", Set.of("supervisor"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int audited(String action) throws SQLException {
        return number("select count(*) from audit.event where action = '" + action + "'");
    }

    private int count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
