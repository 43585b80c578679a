package org.waymark.statistics.police;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.police.file.SheetFiles;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Form;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Answers of forces in layouts of their own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PoliceAnswersTest {

    private static final String KENT = "E23000032";
    /** A title, a row of headings, a row for each period and outcome, and a total below. */
    private static final List<List<String>> LONG = List.of(List.of("Freedom of information request 1234"), List.of("Year", "Result", "Crimes", "Remarks"),
            List.of("2022/23", "Outcome 16", "1,720", "see note"), List.of("2022/23", "Charge/Summons", "<5", ""), List.of("Total", "", "1,722", ""));
    /** A row for each year and a column for each outcome. */
    private static final List<List<String>> WIDE = List.of(List.of("Year", "Charged", "Victim declined"), List.of("2021/22", "12", "31"), List.of("2022/23", "*", "-2"));

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void an_answer_is_laid_out_read_and_imported() {
        var preview = longAnswer(opened("sue", SheetFiles.xlsx(LONG)), "2023-05-01").submit();

        assertThat(preview.texts("tbody tr")).containsExactly(
                "Kent April 2022 to March 2023 Disclosing private images 16 Suspect; victim does not support 1,720 [x]",
                "Kent April 2022 to March 2023 Disclosing private images 1 Charged or summonsed <5 [x]");
        assertThat(Rows.of("select count(*) from statistics.police_figure")).containsExactly("0");

        var done = preview.form("Import 2 figures").submit();

        assertThat(done.address()).isEqualTo("/statistics/police");
        assertThat(done.texts("tbody tr")).containsExactly("Kent <5 1,720 1,720 + <5");
        assertThat(done.text()).contains("Coverage 1 of 43 forces").doesNotContain("Outcomes given in the period");
        assertThat(Rows.of("select kind from statistics.police_batch")).containsExactly("ANSWER");
    }

    @Test
    void a_column_can_count_one_outcome_only() {
        var page = opened("sue", SheetFiles.ods(WIDE));
        var preview = said(page.form("Read the rows"), "2023-05-01").fill("force", KENT).fill("offence", "Disclosing private images")
                .fill("role-0", "PERIOD").fill("role-1", "CLOSED").fill("outcome-1", "1").fill("role-2", "CLOSED").fill("outcome-2", "16").submit();

        assertThat(preview.texts("tbody tr")).containsExactly(
                "Kent April 2021 to March 2022 Disclosing private images 1 Charged or summonsed [x] 12",
                "Kent April 2021 to March 2022 Disclosing private images 16 Suspect; victim does not support [x] 31",
                "Kent April 2022 to March 2023 Disclosing private images 1 Charged or summonsed [x] *",
                "Kent April 2022 to March 2023 Disclosing private images 16 Suspect; victim does not support [x] \u22122");
    }

    @Test
    void the_next_file_of_the_force_with_the_same_headings_proposes_what_was_said() {
        longAnswer(opened("sue", SheetFiles.xlsx(LONG)), "2023-05-01").submit().form("Import 2 figures").submit();

        var next = List.of(LONG.get(0), LONG.get(1), List.of("2023/24", "Outcome 16", "7", ""));
        var page = opened("sam", SheetFiles.csv(next)).form("Show these columns").fill("force", KENT).fill("headings", "2").submit();

        assertThat(page.text()).contains("Proposed as the last answer with these headings was read.");
        assertThat(page.valueOf("role-1")).isEqualTo("OUTCOME");
        assertThat(page.valueOf("offence")).isEqualTo("Disclosing private images");
        assertThat(said(page.form("Read the rows"), "2024-05-01").submit().texts("tbody tr"))
                .containsExactly("Kent April 2023 to March 2024 Disclosing private images 16 Suspect; victim does not support 7 [x]");
        assertThat(page.form("Show these columns").fill("force", "E23000028").submit().text()).doesNotContain("Proposed");
    }

    @Test
    void what_is_not_said_is_asked_for_and_everything_said_stays() {
        var page = opened("sue", SheetFiles.xlsx(LONG)).form("Show these columns").fill("headings", "2").submit();

        var again = page.form("Read the rows").fill("role-0", "PERIOD").fill("role-1", "OUTCOME").fill("period", "lately").fill("offence", "Images").fill("last-row", "1").submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("source")).isEqualTo("Enter who published it");
        assertThat(again.errorAt("period")).startsWith("Enter a period like 2023/24");
        assertThat(again.errorAt("force")).isEqualTo("Say which column is the force, or give the one of all rows here");
        assertThat(again.errorAt("last-row")).isEqualTo("Enter the number of a row below the headings, or leave this empty");
        assertThat(again.errorAt("role-2")).isEqualTo("Say what this column is");
        assertThat(List.of(again.valueOf("role-0"), again.valueOf("role-1"), again.valueOf("period"), again.valueOf("offence"), again.valueOf("last-row")))
                .containsExactly("PERIOD", "OUTCOME", "lately", "Images", "1");
    }

    @Test
    void two_columns_cannot_be_the_same_thing_and_nothing_is_said_twice() {
        var page = opened("sue", SheetFiles.xlsx(LONG)).form("Show these columns").fill("headings", "2").submit();

        var again = said(page.form("Read the rows"), "2023-05-01").fill("role-0", "PERIOD").fill("role-1", "PERIOD").fill("role-2", "RECORDED").fill("role-3", "RECORDED")
                .fill("outcome-0", "16").fill("outcome", "16").fill("force", KENT).fill("offence", "Images").submit();

        assertThat(again.errorAt("period")).isEqualTo("Only one column can be the period");
        assertThat(again.errorAt("role-0")).isEqualTo("Two columns hold the same count of the same outcome");
        assertThat(again.errorAt("outcome-0")).isEqualTo("Only a column of counts is of one outcome");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_with_its_cell() {
        var page = longAnswer(opened("sue", SheetFiles.xlsx(LONG)), "2023-05-01").fill("last-row", "").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("table:contains(What cannot be taken) tbody tr")).containsExactly(
                "5 A Year Total Write a period as 2023/24, 2023/24 Q1, 2023, 2023-04 or 2023-04-01 to 2024-03-31.", "5 B Result This must be given.");
        assertThat(Rows.of("select count(*) from audit.event where action = 'IMPORT_REFUSED'")).containsExactly("1");
    }

    @Test
    void the_sheet_is_chosen_and_one_without_rows_is_not() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("Empty", List.of());
        sheets.put("Notes", List.of(List.of("Read me")));
        sheets.put("Answer", LONG);

        var page = opened("sue", SheetFiles.xlsx(sheets));

        assertThat(page.valueOf("sheet")).isEqualTo("1");
        assertThat(page.form("Show these columns").fill("sheet", "2").fill("headings", "").submit().texts("legend"))
                .containsExactly("Column A: Year", "Column B: Result", "Column C: Crimes", "Column D: Remarks");
        assertThat(page.form("Show these columns").fill("headings", "99").submit().errorAt("headings")).isEqualTo("Enter the number of a row that is not empty");
    }

    @Test
    void what_the_file_holds_is_shown_as_text() {
        var hostile = opened("sue", SheetFiles.csv(List.of(List.of("<script>alert(1)</script>", "Count"), List.of("<img src=x>", "1"))));

        assertThat(hostile.document().select("main script, main img")).isEmpty();
        assertThat(hostile.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void a_file_that_cannot_be_opened_is_refused_and_none_is_asked_for() {
        var sue = TestBrowser.signedIn("sue");

        assertThat(sue.open("/imports/police-answers").form("Open the file").submit().errorAt("file")).isEqualTo("Choose a file that is not empty");
        assertThat(opened(sue, new byte[] {'P', 'K', 3, 4}).errorAt("file")).isEqualTo("Nothing was kept. This file is damaged: it cannot be unpacked");
        assertThat(Rows.of("select count(*) from people.kept_file")).containsExactly("0");
    }

    @Test
    void nobody_else_sees_the_file_and_only_supervisors_bring_one() {
        var address = opened("sue", SheetFiles.xlsx(LONG)).address();

        assertThat(TestBrowser.signedIn("sam").open(address).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("sam").post(address + "/reading", Map.of("sheet", "0")).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("sue").open("/imports/police-answers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(TestBrowser.signedIn("cara").open(address).status()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get(address).statusCode()).isEqualTo(302);
    }

    private static Form longAnswer(TestBrowser.Page opened, String publishedOn) {
        var page = opened.form("Show these columns").fill("headings", "2").fill("force", KENT).submit();
        return said(page.form("Read the rows"), publishedOn).fill("role-0", "PERIOD").fill("role-1", "OUTCOME").fill("role-2", "RECORDED").fill("role-3", "IGNORED")
                .fill("offence", "Disclosing private images").fill("last-row", "4");
    }

    private static Form said(Form form, String publishedOn) {
        return form.fill("source", "Answers of forces").fill("published-on", publishedOn);
    }

    private static TestBrowser.Page opened(String name, byte[] file) {
        return opened(TestBrowser.signedIn(name), file);
    }

    private static TestBrowser.Page opened(TestBrowser browser, byte[] file) {
        return browser.open("/imports/police-answers").form("Open the file").attach("file", "answer", file).submit();
    }
}
