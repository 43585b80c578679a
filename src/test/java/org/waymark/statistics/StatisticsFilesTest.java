package org.waymark.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.closed;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.told;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatisticsFilesTest {

    private static final String LANCASHIRE_FOUR_YEARS = "?by=force&from=2018-01&to=2021-12&basis=recorded";

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @BeforeEach
    void three_imports() {
        EmptyDatabase.now();
        posted("2022-03-01T12:00:00Z", together(recorded(361, LANCASHIRE, "2018-01", "16"), recorded(71, LANCASHIRE, "2019-02", "14"),
                recorded(22, LANCASHIRE, "2020-02", "1"), recorded(177, LANCASHIRE, "2020-05", "18"), recorded(364, LANCASHIRE, "2021-12", "0")));
        posted("2022-03-05T12:00:00Z", together(recorded(2, STAFFORDSHIRE, "2021-02", "15"), closed(1, STAFFORDSHIRE, "2021-06", "15")));
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void a_supervisor_has_the_table_as_csv() {
        var csv = given().get("/statistics/outcomes.csv" + LANCASHIRE_FOUR_YEARS + "&as-at=2022-03-04").then().statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"outcomes-by-force-2018-01-to-2021-12.csv\"")
                .header("Cache-Control", "no-store")
                .extract().asString();

        assertThat(csv.lines().toList()).hasSize(14).startsWith(
                "force,force_name,measure,numerator,denominator,percent,interval_low,interval_high,basis,from,to,as_at,not_yet_assigned,coverage",
                "E23000003,Lancashire,recorded-offences,995,,,,,recorded,2018-01,2021-12,2022-03-04,364,helpline cases; 1 force; 5 of 48 months with a case",
                "E23000003,Lancashire,assigned-outcomes,631,,,,,recorded,2018-01,2021-12,2022-03-04,364,helpline cases; 1 force; 5 of 48 months with a case",
                "E23000003,Lancashire,not-supported-suspect-identified,361,995,36.3,33.4,39.3,recorded,2018-01,2021-12,2022-03-04,364,"
                        + "helpline cases; 1 force; 5 of 48 months with a case");
        assertThat(csv).endsWith("\n").doesNotContain("\r");
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void told_of_anonymity_is_given_where_it_is_asked_for_and_from_the_day_on_which_it_was_known() {
        posted("2022-03-08T12:00:00Z", told(3, LANCASHIRE, "2021-03", "S66B_2", "YES"));
        var asked = LANCASHIRE_FOUR_YEARS + "&measure=told-of-anonymity&as-at=";

        assertThat(given().get("/statistics/outcomes.csv" + LANCASHIRE_FOUR_YEARS).asString()).doesNotContain("told-of-anonymity");
        assertThat(given().get("/statistics/outcomes.csv" + asked + "2022-03-08").asString()).contains("E23000003,Lancashire,told-of-anonymity,3,3,100.0,");
        assertThat(given().get("/statistics/outcomes.csv" + asked + "2022-03-07").asString().lines()).as("not known then").hasSize(1);
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void json_has_the_same_rows_with_numbers_as_numbers() {
        given().get("/statistics/outcomes.json" + LANCASHIRE_FOUR_YEARS + "&measure=not-supported&measure=recorded-offences").then().statusCode(200)
                .body("basis", equalTo("recorded"))
                .body("from", equalTo("2018-01"))
                .body("coverage", equalTo("helpline cases; 2 forces; 6 of 48 months with a case"))
                .body("rows.size()", is(4))
                .body("rows[0].force", equalTo("E23000003"))
                .body("rows[0].measure", equalTo("recorded-offences"))
                .body("rows[0].numerator", is(995))
                .body("rows[0].denominator", nullValue())
                .body("rows[1].numerator", is(432))
                .body("rows[1].percent", is(43.4f))
                .body("rows[1].not_yet_assigned", is(364))
                .body("rows[3].numerator", is(0))
                .body("rows[3].denominator", is(2));
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void a_figure_as_at_a_day_is_what_was_known_then() {
        assertThat(csv("?from=2021-01&to=2021-12&measure=recorded-offences&as-at=2022-03-05")).contains("recorded-offences,366,");
        assertThat(csv("?from=2021-01&to=2021-12&measure=recorded-offences&as-at=2022-03-04")).contains("recorded-offences,364,");
        assertThat(csv("?from=2021-01&to=2021-12&measure=recorded-offences&as-at=2022-02-28"))
                .endsWith("recorded-offences,,,,,,recorded,2021-01,2021-12,2022-02-28,,\n");
        assertThat(csv("?by=force&from=2021-01&to=2021-12&as-at=2022-02-28").lines()).hasSize(1);
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void what_left_its_cell_again_is_not_counted() {
        posted("2022-03-09T12:00:00Z", () -> ledger.move(recorded(1, STAFFORDSHIRE, "2021-02", "15"), recorded(1, STAFFORDSHIRE, "2021-02", "1")));

        assertThat(csv("?by=outcome,force&from=2021-01&to=2021-12")).contains("1,Charged or summonsed,E23000015,Staffordshire,outcomes,1,2,50.0,");
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void the_basis_closed_is_another_cube() {
        assertThat(csv("?from=2021-01&to=2021-12&basis=closed&measure=assigned-outcomes&as-at=2022-03-31"))
                .endsWith("assigned-outcomes,1,,,,,closed,2021-01,2021-12,2022-03-31,,helpline cases; 1 force; 1 of 12 months with a case\n");
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void a_change_looks_beyond_the_window() {
        assertThat(csv("?by=force,year&from=2021-01&to=2021-12&measure=change-on-year-before")).contains("Lancashire,2021,2021,change-on-year-before,165,199,82.9,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "withdrawals", "reports"})
    @TestSecurity(user = "sue", roles = "supervisor")
    void what_is_not_understood_is_answered_with_a_sentence(String table) {
        given().header("Accept", "application/json").get("/statistics/" + table + ".json?from=2018-01&to=2021-12&area=north").then().statusCode(400)
                .body("error", org.hamcrest.Matchers.startsWith("There is no parameter \"area\" here"));
        given().get("/statistics/" + table + ".csv").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "sue", roles = "supervisor")
    void each_download_is_audited_as_an_export() {
        csv("?by=force&from=2018-01&to=2021-12&as-at=2022-03-04&measure=not-supported");

        assertThat(audited()).containsExactly("STATISTICS_EXPORTED outcomes by=force from=2018-01 to=2021-12 basis=recorded as-at=2022-03-04 measure=not-supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes.csv", "outcomes.json", "withdrawals.csv", "withdrawals.json", "reports.csv", "reports.json"})
    @TestSecurity(user = "cara", roles = {"caseworker", "admin", "auditor"})
    void nobody_else_has_them(String file) {
        given().get("/statistics/" + file + "?from=2018-01&to=2021-12").then().statusCode(403);
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_provider() {
        given().redirects().follow(false).get("/statistics/outcomes.csv?from=2018-01&to=2021-12").then().statusCode(302);
    }

    private void posted(String at, List<Cell> cells) {
        posted(at, () -> ledger.enter(cells));
    }

    private static void posted(String at, Runnable posting) {
        WaymarkClock.at(Instant.parse(at), () -> {
            QuarkusTransaction.requiringNew().run(posting);
            return null;
        });
    }

    private static String csv(String question) {
        return given().get("/statistics/outcomes.csv" + question).then().statusCode(200).extract().asString();
    }

    private List<String> audited() {
        return database.createNativeQuery("select action || ' ' || detail from audit.event order by id", String.class).getResultList();
    }
}
