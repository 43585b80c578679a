package org.waymark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A file of cases becomes the figures that everybody can count by hand, the same as page, CSV and JSON. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FromFileToFigureTest {

    private static final String LANCASHIRE = "cases-lancashire-2018-2021.csv";
    private static final String STAFFORDSHIRE = "cases-staffordshire-2015-2021.csv";
    private static final String BY_FORCE = "by=force&from=2018-01&to=2021-12&basis=recorded";

    @Inject
    Reconcile reconcile;

    private String sue;

    @BeforeEach
    void an_empty_helpline() {
        EmptyDatabase.now();
        sue = BearerToken.of("sue");
    }

    @Test
    void the_cases_of_lancashire_give_the_published_shares() {
        assertThat(imported(LANCASHIRE).jsonPath().getInt("imported")).isEqualTo(995);

        var rows = csv("outcomes", BY_FORCE);

        assertThat(rows).contains(
                "E23000003,Lancashire,recorded-offences,995,,,,,recorded,2018-01,2021-12");
        assertThat(figure(rows, "not-supported-suspect-identified")).startsWith("361,995,36.3,33.4,39.3,");
        assertThat(figure(rows, "not-supported-no-suspect")).startsWith("71,995,7.1,");
        assertThat(figure(rows, "not-supported")).startsWith("432,995,43.4,");
        assertThat(figure(rows, "charged-or-summonsed")).startsWith("22,995,2.2,");
    }

    @Test
    void the_last_year_is_compared_with_the_one_before() {
        imported(LANCASHIRE);

        var rows = csv("outcomes", "by=force,year&from=2018-01&to=2021-12&basis=recorded");

        assertThat(rows).contains("E23000003,Lancashire,2021,2021,recorded-offences,366,,,,,");
        assertThat(rows).contains("E23000003,Lancashire,2021,2021,change-on-year-before,167,199,83.9,");
    }

    @Test
    void the_cases_of_staffordshire_give_theirs() {
        imported(STAFFORDSHIRE);

        var rows = csv("outcomes", "by=force&from=2015-04&to=2021-12&basis=recorded");

        assertThat(figure(rows, "recorded-offences")).startsWith("855,");
        assertThat(figure(rows, "not-supported-suspect-identified")).startsWith("370,855,43.3,");
        assertThat(figure(rows, "not-supported-no-suspect")).startsWith("34,855,4.0,");
        assertThat(figure(rows, "not-supported")).startsWith("404,855,47.3,");
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        imported(LANCASHIRE);
        var before = csv("outcomes", BY_FORCE);

        var again = imported(LANCASHIRE).jsonPath();

        assertThat(again.getInt("imported")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(995);
        assertThat(csv("outcomes", BY_FORCE)).isEqualTo(before);
        assertThat(reconcile.run().differences()).isEmpty();
    }

    @Test
    void with_one_bad_row_nothing_is_imported_and_the_row_is_named() {
        var lines = new ArrayList<>(content(LANCASHIRE).lines().toList());
        lines.set(500, lines.get(500).replaceFirst(",E23000003,", ",E99999999,"));

        var answer = send(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getInt("errors[0].line")).isEqualTo(501);
        assertThat(answer.jsonPath().getString("errors[0].column")).isEqualTo("force");
        assertThat(answer.jsonPath().getString("errors[0].value")).isEqualTo("E99999999");
        assertThat(csv("outcomes", BY_FORCE).lines()).hasSize(1);
    }

    @Test
    void page_csv_and_json_agree_cell_by_cell() {
        imported(LANCASHIRE);
        imported(STAFFORDSHIRE);
        var question = "by=force,year&from=2015-04&to=2021-12&basis=recorded";

        var csv = csv("outcomes", question).lines().skip(1).toList();
        List<Map<String, Object>> json = asSue().get("/statistics/outcomes.json?" + question).jsonPath().getList("rows");
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?" + question).document().select("table").last();

        assertThat(json).hasSameSizeAs(csv);
        for (int row = 0; row < csv.size(); row++) {
            var cells = csv.get(row).split(",", -1);
            var values = json.get(row).values().stream().map(value -> Objects.toString(value, "")).toList();
            assertThat(values.subList(0, 10)).as(csv.get(row)).isEqualTo(List.of(cells).subList(0, 10));
        }
        var shown = page.select("tbody tr").stream().map(row -> row.select("td.n").stream().map(Element::text).toList()).toList();
        assertThat(shown).isEqualTo(csv.stream().map(FromFileToFigureTest::asShown).toList());
    }

    /** The numbers of a CSV row as a person reads them. */
    private static List<String> asShown(String row) {
        var cells = row.split(",", -1);
        return List.of(grouped(cells[5]), grouped(cells[6]), cells[7].isEmpty() ? "" : cells[7] + "%",
                cells[8].isEmpty() ? "" : cells[8] + " to " + cells[9], grouped(cells[14]));
    }

    private static String grouped(String number) {
        return number.isEmpty() ? "" : "%,d".formatted(Integer.parseInt(number));
    }

    private Response imported(String file) {
        var answer = send(content(file).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response send(byte[] file) {
        return asSue().multiPart("file", "cases.csv", file, "text/csv").multiPart("dry-run", "false").post("/imports/cases");
    }

    private String csv(String table, String question) {
        var answer = asSue().get("/statistics/" + table + ".csv?" + question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    /** What follows the name of a measure in the only group of the table. */
    private static String figure(String rows, String measure) {
        return rows.lines().filter(row -> row.contains("," + measure + ",")).map(row -> row.substring(row.indexOf("," + measure + ",") + measure.length() + 2))
                .findFirst().orElseThrow(() -> new AssertionError("no " + measure + " in\n" + rows));
    }

    private RequestSpecification asSue() {
        return given().header("Authorization", "Bearer " + sue);
    }

    private static String content(String file) {
        try (var stream = FromFileToFigureTest.class.getResourceAsStream("/figures/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
