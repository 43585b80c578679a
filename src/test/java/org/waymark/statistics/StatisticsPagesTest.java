package org.waymark.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.reports;
import static org.waymark.statistics.table.LedgerCells.together;
import static org.waymark.statistics.table.LedgerCells.withdrawal;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatisticsPagesTest {

    private static final String FOUR_YEARS = "from=2018-01&to=2021-12&as-at=2022-03-31";

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @BeforeEach
    void a_ledger() {
        EmptyDatabase.now();
        posted("2022-03-01T12:00:00Z", together(
                recorded(361, LANCASHIRE, "2018-01", "16"), recorded(71, LANCASHIRE, "2019-02", "14"), recorded(22, LANCASHIRE, "2020-02", "1"),
                recorded(177, LANCASHIRE, "2020-05", "18"), recorded(364, LANCASHIRE, "2021-12", "0"), recorded(12, "E23000002", "2021-12", "16")));
        posted("2022-03-05T12:00:00Z", together(
                recorded(370, STAFFORDSHIRE, "2019-02", "16"), recorded(485, STAFFORDSHIRE, "2021-07", "18"),
                many(30, withdrawal(LANCASHIRE, "2021-01", "AFTER_STATEMENT", "8-30", "STANDING", Map.of("FEAR_SUSPECT", "SAFETY", "DELAY", "JUSTICE"))),
                many(8, withdrawal(LANCASHIRE, "2021-02", "WITH_CPS", "91-180", "STANDING", Map.of("NO_CONTACT", ""))),
                many(4, withdrawal("NOT_ASKED", "2021-03", "UNKNOWN", "UNKNOWN", "REVERSED", Map.of("FEAR_SUSPECT", "SAFETY"))),
                reports(60, "2021-01", "PHONE", "NO"), reports(35, "2021-02", "CHAT", "YES"), reports(5, "2021-02", "PARTNER", "NOT_ASKED")));
    }

    @Test
    void a_table_leads_with_its_finding_and_says_what_was_counted() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&" + FOUR_YEARS);

        assertThat(page.heading()).isEqualTo("Two in five recorded offences were closed because the victim did not support action, with a suspect identified");
        assertThat(page.text()).contains("Internal: not for publication",
                "Offences recorded by the police among the helpline's cases, by police force, January 2018 to December 2021.",
                "Crimes recorded in the window", "31 March 2022", "364 of 1,862", "helpline cases; 3 forces; 6 of 48 months with a case").doesNotContain("recorded by Lancashire");
    }

    @Test
    void care_is_made_from_the_data() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&" + FOUR_YEARS);

        assertThat(page.text()).contains("Read with care",
                "One of three shares rests on fewer than 20: Cumbria.",
                "364 of 1,862 recorded offences (19.5%) have no outcome yet",
                "Figures cross a break: threats to share became an offence on 29 June 2021",
                "These are the figures as they were known on 31 March 2022.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes?by=force&", "outcomes?by=force,year&", "outcomes?", "outcomes?by=outcome&", "outcomes?by=region,quarter&basis=closed&", "outcomes?by=year&measure=not-supported&",
            "outcomes?measure=change-on-year-before&by=force,year&", "withdrawals?by=reason&", "withdrawals?by=stage,force&", "withdrawals?", "reports?by=channel&", "reports?by=month&"})
    void page_csv_and_json_agree_cell_by_cell(String asked) {
        var sue = TestBrowser.signedIn("sue");

        var page = sue.open("/statistics/" + asked + FOUR_YEARS);
        var csv = CsvReader.builder().ofNamedCsvRecord(new StringReader(sue.get("/statistics/" + asked.replace("?", ".csv?") + FOUR_YEARS).body())).stream().toList();
        var json = JsonPath.from(sue.get("/statistics/" + asked.replace("?", ".json?") + FOUR_YEARS).body());

        var shown = page.document().select("#every tbody tr");
        assertThat(shown).hasSameSizeAs(csv);
        for (int at = 0; at < csv.size(); at++) {
            assertThat(shownIn(shown.get(at))).isSubsetOf(written(csv.get(at)));
            assertThat(shown.get(at).attr("data-measure")).isEqualTo(csv.get(at).getField("measure"));
            for (var column : csv.get(at).getHeader()) {
                var value = json.get("rows[" + at + "]." + column);
                assertThat(value == null ? "" : value.toString()).as(column).isEqualTo(csv.get(at).getField(column));
            }
        }
        for (var line : page.document().select("#leading tbody tr")) {
            assertThat(csv.stream().map(StatisticsPagesTest::written)).anySatisfy(row -> assertThat(row).containsAll(shownIn(line)));
        }
    }

    @Test
    void what_is_not_understood_stays_in_the_form_with_a_sentence_at_its_field() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force,year&from=last+year&to=2021-12&basis=closed");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.errorAt("from")).isEqualTo("\"from\" is a month written like 2021-04");
        assertThat(page.valueOf("from")).isEqualTo("last year");
        assertThat(page.valueOf("basis")).isEqualTo("closed");
        assertThat(page.texts("select option[selected]")).contains("Police force", "Year");
    }

    @Test
    void the_form_asks_and_keeps_what_was_chosen() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?" + FOUR_YEARS).form("Show")
                .fill("by", "year", "").fill("measure", "charged-or-summonsed", "not-supported").submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.valueOf("by")).isEqualTo("year");
        assertThat(page.valueOf("measure")).isEqualTo("not-supported,charged-or-summonsed");
        assertThat(page.document().select("#every tbody tr")).hasSize(8);
    }

    @Test
    void asked_for_nothing_all_months_with_cases_are_shown() {
        assertThat(TestBrowser.signedIn("sue").open("/statistics/outcomes").address()).isEqualTo("/statistics/outcomes?by=force&from=2018-01&to=2021-12");
        assertThat(TestBrowser.signedIn("sue").open("/statistics/reports").address()).isEqualTo("/statistics/reports?by=year&from=2021-01&to=2021-02");
    }

    @Test
    void an_empty_ledger_says_what_to_do_next() {
        EmptyDatabase.now();

        var page = TestBrowser.signedIn("sue").open("/statistics/withdrawals");

        assertThat(page.heading()).isEqualTo("Nothing has been counted yet");
        assertThat(page.text()).contains("As soon as a case has one of its withdrawals recorded, or cases are imported, figures stand here.");
    }

    @Test
    void a_window_without_anything_says_so() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&from=2015-01&to=2015-12");

        assertThat(page.heading()).isEqualTo("Nothing was counted from January 2015 to December 2015");
        assertThat(page.text()).contains("No recorded offences fall into this window.");
    }

    @Test
    void what_was_not_known_is_no_zero() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?from=2018-01&to=2021-12&as-at=2022-02-28");

        assertThat(page.heading()).isEqualTo("What was known on 28 February 2022 cannot be said");
        assertThat(page.text()).contains("Figures as at a day exist from 1 March 2022 on");
        assertThat(page.texts("#every tbody td.n")).contains("[x]").doesNotContain("0");
    }

    @Test
    void reasons_say_on_how_many_they_rest_and_that_they_add_to_more_than_all() {
        var page = TestBrowser.signedIn("sue").open("/statistics/withdrawals?by=reason&" + FOUR_YEARS);

        assertThat(page.heading()).isEqualTo("“Afraid of what the suspect may do” and “Taking too long” come first; which of them is the reason cited most often is within chance");
        assertThat(page.text()).contains("shares add to more than 100%", "A reason is known for 30 of 38 withdrawals that stand (78.9%)", "Reason known 30 of 38");
    }

    @Test
    void how_we_count_prints_every_definition() {
        var page = TestBrowser.signedIn("sue").open("/statistics/how-we-count");

        org.waymark.statistics.measures.Measures.all().forEach(measure -> assertThat(page.text()).contains(measure.definition(), measure.name(), measure.numerator().words()));
    }

    @Test
    void the_overview_leads_to_the_tables() {
        var page = TestBrowser.signedIn("sue").open("/statistics");

        assertThat(page.follow("Outcomes").address()).startsWith("/statistics/outcomes?by=force");
        assertThat(page.follow("How we count this").heading()).isEqualTo("How we count this");
    }

    @Test
    void each_reading_is_audited() {
        TestBrowser.signedIn("sue").open("/statistics/reports?by=channel&" + FOUR_YEARS);

        assertThat(database.createNativeQuery("select action || ' ' || detail from audit.event where action like 'STATISTICS%'", String.class).getResultList())
                .containsExactly("STATISTICS_READ reports by=channel from=2018-01 to=2021-12 basis=received as-at=2022-03-31 measure=reports,not-reported-to-police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cara", "ada", "audrey"})
    void nobody_but_a_supervisor_sees_figures(String name) {
        var browser = TestBrowser.signedIn(name);

        for (var page : List.of("", "/outcomes?" + FOUR_YEARS, "/withdrawals", "/reports", "/how-we-count")) {
            assertThat(browser.open("/statistics" + page).status()).isEqualTo(403);
        }
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_provider() {
        given().redirects().follow(false).get("/statistics/outcomes?" + FOUR_YEARS).then().statusCode(302);
    }

    /** The numbers of a line without their dress, an interval as its two ends, in the order of the file. */
    private static List<String> shownIn(Element line) {
        var numbers = new ArrayList<String>();
        line.select("td.n").eachText().forEach(text -> numbers.addAll(List.of(text.replace(",", "").replace("%", "").split(" to "))));
        return numbers.stream().filter(number -> !number.isEmpty()).toList();
    }

    private static List<String> written(NamedCsvRecord row) {
        return List.of("numerator", "denominator", "percent", "interval_low", "interval_high", "not_yet_assigned").stream().map(row::getField).filter(value -> !value.isEmpty()).toList();
    }

    private static List<Cell> many(int number, List<Cell> cells) {
        return java.util.Collections.nCopies(number, cells).stream().flatMap(List::stream).toList();
    }

    private void posted(String at, List<Cell> cells) {
        WaymarkClock.at(Instant.parse(at), () -> {
            QuarkusTransaction.requiringNew().run(() -> ledger.enter(cells));
            return null;
        });
    }
}
