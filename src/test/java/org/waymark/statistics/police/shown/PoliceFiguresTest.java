package org.waymark.statistics.police.shown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.HEADINGS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.row;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.police.file.SheetFiles;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The page of police figures, and taking a batch back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PoliceFiguresTest {

    private static final String SOURCE = "Home Office outcomes tables";

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void an_empty_page_says_what_to_do_next() {
        assertThat(sue().open("/statistics/police").text()).contains("No police figures yet", "import police figures");
    }

    @Test
    void figures_stand_by_force_and_outcome_in_both_counts_apart_with_source_and_coverage() {
        bring("2024-07-24", row("2023/24", "1", "Lancashire", "16", "31", "28"), row("2023/24", "1", "Kent", "16", "1,720", "<5"), row("2023/24", "1", "BTP", "1", "-3", "data not provided"));

        var page = sue().open("/statistics/police");

        assertThat(page.text()).contains("Source " + SOURCE, "Published 24 July 2024", "Coverage 2 of 43 forces, and British Transport Police", "Not in these figures: Avon and Somerset,");
        assertThat(page.texts("caption")).hasSize(2);
        assertThat(page.texts("table:contains(Outcomes so far) tbody tr")).containsExactly("British Transport Police \u22123 [x] \u22123", "Kent [x] 1,720 1,720", "Lancashire [x] 31 31");
        assertThat(page.texts("table:contains(Outcomes given) tbody tr")).containsExactly("British Transport Police data not provided [x] data not provided", "Kent [x] <5 <5", "Lancashire [x] 28 28");
    }

    @Test
    void quarters_add_up_to_a_year_and_what_is_withheld_is_never_counted_as_nought() {
        bring("2024-07-24", row("2023/24", "1", "Kent", "16", "7", "1"), row("2023/24", "2", "Kent", "16", "<5", "1"), row("2023/24", "3", "Kent", "16", "<5", "1"),
                row("2023/24", "4", "Kent", "16", "5", "1"), row("2023/24", "1", "Essex", "16", "2", "1"));

        var page = sue().open("/statistics/police");

        assertThat(page.text()).contains("Period April 2023 to March 2024 (4 quarters)");
        assertThat(page.texts("table:contains(Outcomes so far) tbody tr")).containsExactly("Essex 1 of 4 2 2", "Kent 4 of 4 12 + 2 × <5 12 + 2 × <5");
        assertThat(page.form("Show").fill("period", "2023-07-01_2023-09-30").submit().texts("table:contains(Outcomes so far) tbody tr")).containsExactly("Kent <5 <5");
    }

    @Test
    void parts_of_an_outcome_stand_beside_it_and_are_never_added() {
        bring("2024-07-24", row("2023/24", "1", "Kent", "1", "10", "10"), row("2023/24", "1", "Kent", "1A", "4", "4"), row("2023/24", "1", "Kent", "16", "20", "20"));

        assertThat(sue().open("/statistics/police").texts("table:contains(Outcomes so far) tbody tr")).containsExactly("Kent 10 4 20 30");
    }

    @Test
    void offences_without_an_outcome_are_among_those_recorded_and_not_among_the_outcomes_given() {
        bring("2024-07-24", row("2023/24", "1", "Kent", "0", "40", "2"), row("2023/24", "1", "Kent", "16", "20", "10"));

        assertThat(sue().open("/statistics/police").texts("table:contains(Outcomes so far) tbody tr")).containsExactly("Kent 40 20 60");
        assertThat(sue().open("/statistics/police").texts("table:contains(Outcomes given) tbody tr")).containsExactly("Kent 2 10 10");
    }

    @Test
    void the_table_published_later_is_shown_and_taking_it_back_shows_the_earlier_one_again() {
        bring("2024-07-24", row("2023/24", "1", "Kent", "16", "31", "28"), row("2023/24", "1", "Essex", "16", "9", "9"));
        var before = shown();
        bring("2024-10-24", row("2023/24", "1", "Kent", "16", "35", "30"));
        assertThat(shown()).containsExactly("Essex 9 9", "Kent 35 35");

        var files = sue().open("/imports/police-figures");
        var page = files.follow(files.texts("a:contains(Take back)").getFirst()).form("Take these figures back");
        var done = page.submit();
        page.submit();

        assertThat(done.text()).contains("The figures are taken back.");
        assertThat(shown()).isEqualTo(before);
        assertThat(Rows.of("select count(*) from audit.event where action = 'POLICE_FIGURES_TAKEN_BACK'")).containsExactly("1");
        assertThat(sue().open("/imports/police-figures").texts("tbody tr").getFirst()).contains("Taken back").contains("by Sue");
        bring("2024-10-24", row("2023/24", "1", "Kent", "16", "35", "30"));
        assertThat(shown()).containsExactly("Essex 9 9", "Kent 35 35");
    }

    @Test
    void an_older_table_that_is_brought_later_changes_nothing_that_a_newer_one_says() {
        bring("2024-10-24", row("2023/24", "1", "Kent", "16", "35", "30"));
        bring("2024-07-24", row("2023/24", "1", "Kent", "16", "31", "28"));

        assertThat(shown()).containsExactly("Kent 35 35");
    }

    @Test
    void reading_is_audited_and_what_does_not_exist_shows_the_latest() {
        bring("2024-07-24", row("2023/24", "1", "Kent", "16", "31", "28"));

        assertThat(sue().open("/statistics/police?source=nothing&period=never&offence=999").text()).contains("Kent");
        assertThat(Rows.of("select count(*) from audit.event where action = 'POLICE_FIGURES_READ'")).containsExactly("1");
    }

    @Test
    void a_batch_that_does_not_exist_cannot_be_taken_back() {
        assertThat(sue().open("/imports/police-figures/00000000-0000-4000-8000-000000000000/undoing").status()).isEqualTo(404);
    }

    private static List<String> shown() {
        return sue().open("/statistics/police").texts("table:contains(Outcomes so far) tbody tr");
    }

    private static TestBrowser sue() {
        return TestBrowser.signedIn("sue");
    }

    @SafeVarargs
    private static void bring(String publishedOn, List<String>... rows) {
        var table = new ArrayList<>(List.of(HEADINGS));
        table.addAll(List.of(rows));
        given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "outcomes.csv", SheetFiles.csv(table)).multiPart("source", SOURCE)
                .multiPart("published-on", publishedOn).multiPart("dry-run", "false").post("/imports/police-figures").then().statusCode(200);
    }
}
