package org.waymark.statistics.police.answers;

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

    /** A row for each outcome and a column for each year, with the sums of both. */
    private static final List<List<String>> YEARS = List.of(List.of("Outcome", "2021/22", "2022", "Total"), List.of("Outcome 16", "31", "40", "71"), List.of("Charge/Summons", "<5", "7", "7"),
            List.of("Total", "31", "47", "78"));

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void an_answer_is_laid_out_read_and_imported() {
        var preview = longAnswer(opened("sue", SheetFiles.xlsx(LONG)), "2023-05-01").submit();

        assertThat(preview.texts("tbody tr")).containsExactly(
                "Kent April 2022 to March 2023 Disclosing private images 16 Suspect; victim does not support 1,720",
                "Kent April 2022 to March 2023 Disclosing private images 1 Charged or summonsed <5");
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
                "Kent April 2021 to March 2022 Disclosing private images 1 Charged or summonsed 12",
                "Kent April 2021 to March 2022 Disclosing private images 16 Suspect; victim does not support 31",
                "Kent April 2022 to March 2023 Disclosing private images 1 Charged or summonsed *",
                "Kent April 2022 to March 2023 Disclosing private images 16 Suspect; victim does not support \u22122");
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
                .containsExactly("Kent April 2023 to March 2024 Disclosing private images 16 Suspect; victim does not support 7");
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
        assertThat(again.errorAt("role-3")).isEqualTo("Column C is the same count of the same outcome and period");
        assertThat(again.errorAt("outcome-0")).isEqualTo("Only a column of counts is of one outcome");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_with_its_cell() {
        var page = longAnswer(opened("sue", SheetFiles.xlsx(LONG)), "2023-05-01").fill("last-row", "").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("table:contains(What cannot be taken) tbody tr")).containsExactly(
                "5 A Year Total This is a total, which would count other rows twice. Leave its row out, or end the table above it.", "5 B Result This must be given.");
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

    @Test
    void years_can_stand_in_columns_and_are_proposed_from_their_headings() {
        var page = opened("sue", SheetFiles.xlsx(YEARS)).form("Show these columns").fill("force", KENT).fill("counts", "CLOSED").submit();

        assertThat(page.text()).contains("Proposed from the headings that are an outcome or a period.");
        assertThat(List.of(page.valueOf("period-1"), page.valueOf("period-2"), page.valueOf("period-3"), page.valueOf("role-1"), page.valueOf("role-3"), page.valueOf("role-0")))
                .containsExactly("2021/22", "2022", "", "CLOSED", "", "");

        var preview = said(page.form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "OUTCOME").fill("role-3", "IGNORED").fill("left-out", "4").submit();

        assertThat(preview.texts("tbody tr")).containsExactly(
                "Kent April 2021 to March 2022 Images 16 Suspect; victim does not support 31",
                "Kent January to December 2022 Images 16 Suspect; victim does not support 40",
                "Kent April 2021 to March 2022 Images 1 Charged or summonsed <5",
                "Kent January to December 2022 Images 1 Charged or summonsed 7");
        assertThat(preview.text()).contains("Row 4 is left out, as you said: Total, 31, 47, 78.");
        assertThat(preview.form("Import 4 figures").submit().text()).contains("Outcomes given in the period");

        var sue = TestBrowser.signedIn("sue");
        sue.open(sue.open("/imports/police-figures").document().select("a:contains(Take back)").attr("href")).form("Take these figures back").submit();
        assertThat(sue.open("/statistics/police").text()).contains("No police figures yet");
    }

    @Test
    void the_next_years_in_the_headings_are_read_as_the_last_ones_were() {
        var first = opened("sue", SheetFiles.xlsx(YEARS)).form("Show these columns").fill("force", KENT).fill("counts", "CLOSED").submit();
        said(first.form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "OUTCOME").fill("role-3", "IGNORED").fill("left-out", "4").submit()
                .form("Import 4 figures").submit();

        var next = List.of(List.of("Outcome", "2022/23", "2023/24", "Total"), List.of("Outcome 14", "1", "2", "3"));
        var page = opened("sam", SheetFiles.csv(next)).form("Show these columns").fill("force", KENT).submit();

        assertThat(page.text()).contains("Proposed as the last answer with these headings was read.");
        assertThat(List.of(page.valueOf("role-0"), page.valueOf("role-1"), page.valueOf("period-1"), page.valueOf("period-2"), page.valueOf("role-3"), page.valueOf("left-out")))
                .containsExactly("OUTCOME", "CLOSED", "2022/23", "2023/24", "IGNORED", "");
        assertThat(said(page.form("Read the rows"), "2024-05-01").submit().texts("tbody tr")).hasSize(2);
    }

    @Test
    void forces_in_rows_and_outcomes_of_two_years_in_columns_are_read_as_said() {
        var rows = List.of(List.of("Force", "Charged", "No support", "Charged", "No support"), List.of("Kent", "1", "2", "3", "4"), List.of("London, City of", "*", "0", "n/a", "5"));
        var form = said(opened("sue", SheetFiles.ods(rows)).form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "FORCE");
        for (int place = 1; place <= 4; place++) {
            form.fill("role-" + place, "RECORDED").fill("outcome-" + place, place % 2 == 1 ? "1" : "16").fill("period-" + place, place < 3 ? "2021/22" : "year ending March 2023");
        }

        assertThat(form.submit().texts("tbody tr")).containsExactly(
                "Kent April 2021 to March 2022 Images 1 Charged or summonsed 1", "Kent April 2021 to March 2022 Images 16 Suspect; victim does not support 2",
                "Kent April 2022 to March 2023 Images 1 Charged or summonsed 3", "Kent April 2022 to March 2023 Images 16 Suspect; victim does not support 4",
                "City of London April 2021 to March 2022 Images 1 Charged or summonsed *", "City of London April 2021 to March 2022 Images 16 Suspect; victim does not support 0",
                "City of London April 2022 to March 2023 Images 1 Charged or summonsed n/a", "City of London April 2022 to March 2023 Images 16 Suspect; victim does not support 5");
    }

    @Test
    void a_period_that_is_missing_unreadable_or_said_twice_is_asked_about_and_stays_as_typed() {
        var page = opened("sue", SheetFiles.xlsx(YEARS)).form("Show these columns").fill("force", KENT).fill("counts", "CLOSED").submit();

        var again = said(page.form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "OUTCOME").fill("period-0", "2020").fill("period-2", "lately")
                .fill("role-3", "CLOSED").fill("left-out", "4, 99999999").submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("period-0")).isEqualTo("Only a column of counts is of one period");
        assertThat(again.errorAt("period-2")).startsWith("Enter a period like 2023/24");
        assertThat(again.errorAt("period-3")).isEqualTo("Say the period of this column too, or leave the column out");
        assertThat(again.errorAt("left-out")).isEqualTo("Enter the numbers of rows of the table, like 5, 9, 12-13, or leave this empty");
        assertThat(List.of(again.valueOf("period-0"), again.valueOf("period-2"), again.valueOf("left-out"))).containsExactly("2020", "lately", "4, 99999999");

        var twice = said(page.form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "OUTCOME").fill("role-3", "IGNORED").fill("period", "2022").submit();
        assertThat(twice.errorAt("period")).isEqualTo("Every column of counts says its period already: leave this empty, and leave out a column of periods");

        var twins = said(page.form("Read the rows"), "2023-05-01").fill("offence", "Images").fill("role-0", "OUTCOME").fill("role-3", "CLOSED").fill("period-3", "2021-22").submit();
        assertThat(twins.errorAt("role-3")).isEqualTo("Column B is the same count of the same outcome and period");
    }

    @Test
    void a_total_is_refused_wherever_it_stands_and_left_out_only_by_its_number() {
        var rows = List.of(List.of("Offence", "2021/22"), List.of("Sharing images", "1"), List.of("Total", "3"), List.of("Threats to share", "2"), List.of("Grand total", "3"));
        var page = opened("sue", SheetFiles.xlsx(rows)).form("Show these columns").fill("force", KENT).fill("counts", "RECORDED").submit();
        var sentence = " This is a total, which would count other rows twice. Leave its row out, or end the table above it.";

        assertThat(of16(page).submit().texts("table:contains(What cannot be taken) tbody tr")).containsExactly("3 A Offence Total" + sentence, "5 A Offence Grand total" + sentence);
        assertThat(of16(page).fill("left-out", "2 - 3; 5").submit().texts("tbody tr")).containsExactly("Kent April 2021 to March 2022 Threats to share 16 Suspect; victim does not support 2");
        assertThat(of16(page).fill("left-out", "3").fill("last-row", "4").submit().texts("tbody tr")).hasSize(2);
        assertThat(of16(page).fill("left-out", "3, 5, 6").submit().texts("table:contains(What cannot be taken) tbody tr"))
                .containsExactly("6 This row was to be left out, and nothing stands in it.");
    }

    @Test
    void a_count_that_its_row_and_its_column_both_name_is_not_lost() {
        var rows = List.of(List.of("Outcome", "All", "Outcome 16"), List.of("Outcome 16", "1", "2"));
        var form = said(opened("sue", SheetFiles.xlsx(rows)).form("Read the rows"), "2023-05-01").fill("force", KENT).fill("period", "2022").fill("offence", "Images")
                .fill("role-0", "OUTCOME").fill("role-1", "CLOSED").fill("role-2", "CLOSED");

        assertThat(form.submit().texts("table:contains(What cannot be taken) tbody tr"))
                .containsExactly("2 C Outcome 16 2 The same count of the same outcome and period stands in this row already.");
    }

    /** Then a period in a heading was text like any other, and a layout had no periods of columns. */
    @Test
    void a_layout_that_was_kept_earlier_is_still_proposed() {
        var address = opened("sue", SheetFiles.xlsx(YEARS)).address();
        Rows.of("""
                insert into statistics.police_mapping (force, headings, layout, at, by_id)
                select '%s', encode(sha256(convert_to(E'Outcome\\n2021/22\\n2022\\nTotal', 'UTF8')), 'hex'), E'0\\t1\\t0\\t%1$s\\t2021/22\\tImages\\t\\tOUTCOME\\tRECORDED:16\\tIGNORED\\tIGNORED', now(), id
                from access.person limit 1 returning id""".formatted(KENT));

        var page = TestBrowser.signedIn("sue").open(address + "?force=" + KENT);

        assertThat(page.text()).contains("Proposed as the last answer with these headings was read.");
        assertThat(List.of(page.valueOf("role-0"), page.valueOf("role-1"), page.valueOf("outcome-1"), page.valueOf("period-1"), page.valueOf("role-2"), page.valueOf("offence"), page.valueOf("period")))
                .containsExactly("OUTCOME", "RECORDED", "16", "2021/22", "IGNORED", "Images", "");
    }

    private static Form of16(TestBrowser.Page page) {
        return said(page.form("Read the rows"), "2023-05-01").fill("role-0", "OFFENCE").fill("outcome", "16");
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
