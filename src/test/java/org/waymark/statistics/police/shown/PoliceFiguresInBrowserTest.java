package org.waymark.statistics.police.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.HEADINGS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.row;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.police.file.SheetFiles;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class PoliceFiguresInBrowserTest {

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void tables_of_the_home_office_are_brought_read_and_taken_back(Browser browser) {
        browser.signIn("sue").open("/statistics/police").isAccessible().follow("import police figures").isAccessible().needsNoSidewaysScroll().picture("police-upload");
        browser.field("Who published it").fill("Home Office outcomes tables, year ending March 2024");
        browser.field("Published on").fill("2024-07-24");
        browser.field("CSV, XLSX or ODS file").setInputFiles(new FilePayload("bad.csv", "text/csv", SheetFiles.csv(List.of(HEADINGS, row("2023/24", "1", "Lancs", "16", "42%", "1")))));
        browser.press("Check the file").isAccessible().needsNoSidewaysScroll().picture("police-refused");
        browser.field("CSV, XLSX or ODS file").setInputFiles(new FilePayload("outcomes.xlsx", "application/octet-stream", SheetFiles.xlsx(year())));
        browser.press("Check the file").isAccessible().needsNoSidewaysScroll().picture("police-preview");
        browser.press("Import 64 figures").isAccessible().needsNoSidewaysScroll().picture("police-figures");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("police-figures-narrow");
        browser.resize(1280, 900).follow("Import police figures").isAccessible().picture("police-batches");
        browser.page().locator("a:has-text('Take back')").first().click();
        browser.isAccessible().needsNoSidewaysScroll().picture("police-undoing");
        browser.press("Take these figures back").isAccessible();

        assertThat(browser.page().locator("tbody tr").first().innerText()).contains("Taken back");
    }

    @Test
    void an_answer_is_laid_out_by_the_keyboard_alone(Browser browser) {
        browser.signIn("sue").open("/imports/police-answers").isAccessible().picture("answer-upload");
        browser.field("CSV, XLSX or ODS file").setInputFiles(new FilePayload("answer.ods", "application/octet-stream", SheetFiles.ods(List.of(
                List.of("Freedom of information request 1234"), List.of("Year", "Charged", "Victim declined"), List.of("2021/22", "12", "31"), List.of("2022/23", "<5", "40")))));
        browser.field("CSV, XLSX or ODS file").focus();
        browser.page().keyboard().press("Tab");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/imports/police-answers/*-*");
        browser.isAccessible().needsNoSidewaysScroll();
        choose(browser, "Whose answer", "Kent");
        browser.page().keyboard().press("Tab");
        browser.page().keyboard().press("Tab");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**force=E23000032**");
        choose(browser, "This is, Column A: Year", "Period");
        choose(browser, "This is, Column B: Charged", "Count: outcomes g");
        choose(browser, "Of one outcome only, Column B: Charged", "1 Ch");
        choose(browser, "This is, Column C: Victim declined", "Count: outcomes g");
        choose(browser, "Of one outcome only, Column C: Victim declined", "16 ");
        type(browser, "Offence", "Disclosing private images");
        type(browser, "Who published it", "Answers of forces, 2023");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/reading");
        browser.isAccessible().needsNoSidewaysScroll().picture("answer-layout");
        assertThat(browser.page().locator("#published-on-error").innerText()).contains("Enter the day on which it was published");
        browser.field("Published on").fill("2023-05-01");
        browser.press("Read the rows").isAccessible().needsNoSidewaysScroll().picture("answer-preview");
        browser.press("Import 4 figures").isAccessible();

        assertThat(browser.page().locator("tbody tr").first().innerText()).contains("Kent").contains("<5");
        browser.resize(320, 640).open("/imports/police-answers").isAccessible().needsNoSidewaysScroll();
    }

    @Test
    void years_in_columns_are_proposed_and_a_total_is_left_out(Browser browser) {
        browser.signIn("sue").open("/imports/police-answers");
        browser.field("CSV, XLSX or ODS file").setInputFiles(new FilePayload("years.xlsx", "application/octet-stream", SheetFiles.xlsx(List.of(
                List.of("Outcome", "2020/21", "2021/22", "2022/23", "Total"), List.of("Charge/Summons", "<5", "12", "9", "21"),
                List.of("Outcome 16", "140", "171", "166", "477"), List.of("Total", "140", "183", "175", "498")))));
        browser.press("Open the file").isAccessible();
        browser.field("Whose answer").selectOption("E23000032");
        browser.field("Its counts are").selectOption("CLOSED");
        browser.press("Show these columns").isAccessible().needsNoSidewaysScroll().picture("answer-years");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("answer-years-narrow").resize(1280, 900);
        browser.field("This is, Column A: Outcome").selectOption("OUTCOME");
        browser.field("This is, Column E: Total").selectOption("IGNORED");
        browser.page().getByLabel("Offence", new Page.GetByLabelOptions().setExact(true)).fill("Disclosing private images");
        browser.field("Who published it").fill("Answers of forces, 2023");
        browser.field("Published on").fill("2023-05-01");
        browser.press("Read the rows").isAccessible().needsNoSidewaysScroll().picture("answer-years-refused");
        browser.field("Rows to leave out").fill("4");
        browser.press("Read the rows").isAccessible().needsNoSidewaysScroll().picture("answer-years-preview");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("answer-years-preview-narrow").resize(1280, 900);
        browser.press("Import 6 figures").isAccessible();

        assertThat(browser.page().locator("tbody tr").first().innerText()).contains("Kent").contains("166");
    }

    private static void choose(Browser browser, String label, String typed) {
        browser.field(label).focus();
        browser.page().keyboard().type(typed);
    }

    private static void type(Browser browser, String label, String typed) {
        browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).focus();
        browser.page().keyboard().type(typed);
    }

    private static List<List<String>> year() {
        var rows = new ArrayList<>(List.of(HEADINGS));
        for (var force : List.of("Lancashire", "Kent", "Heddlu De Cymru", "BTP")) {
            for (var quarter : List.of("1", "2", "3", "4")) {
                rows.add(row("2023/24", quarter, force, "1", "<5", String.valueOf(force.length())));
                rows.add(row("2023/24", quarter, force, "14", "12", quarter.equals("4") ? "-3" : "9"));
                rows.add(row("2023/24", quarter, force, "16", "1,031", "940"));
                rows.add(row("2023/24", quarter, force, "0", quarter.equals("3") ? "data not provided" : "55", "0"));
            }
        }
        return rows;
    }
}
