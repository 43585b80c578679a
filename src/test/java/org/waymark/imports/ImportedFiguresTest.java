package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a supervisor sees in the statistics after an import, on the page and in both kinds of file. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportedFiguresTest {

    private static final String BY_FORCE = "?by=force&from=2018-01&to=2021-12&basis=recorded";
    private static final String BY_YEAR = "?by=force,year&from=2018-01&to=2021-12&basis=recorded";
    private static final String ALL_OF_STAFFORDSHIRE = "?by=force&from=2015-04&to=2021-12&basis=recorded";

    private TestBrowser sue;

    @BeforeEach
    void an_empty_waymark() {
        EmptyDatabase.now();
        sue = TestBrowser.signedIn("sue");
    }

    @Test
    void lancashires_file_gives_its_figures_and_again_changes_none() throws Exception {
        Upload.as("sue").send(CaseFiles.lancashire()).statusCode(200);

        assertThat(csv(BY_FORCE)).contains(
                "E23000003 recorded-offences 995  ", "E23000003 not-supported-suspect-identified 361 995 36.3",
                "E23000003 not-supported-no-suspect 71 995 7.1", "E23000003 not-supported 432 995 43.4", "E23000003 charged-or-summonsed 22 995 2.2");
        assertThat(csv(BY_YEAR)).contains("E23000003 2021 recorded-offences 366  ", "E23000003 2021 change-on-year-before 167 199 83.9");
        assertThat(sue.open("/statistics/outcomes" + BY_FORCE).text()).contains("995", "361", "36.3%", "7.1%", "432", "43.4%", "2.2%");
        assertThat(sue.open("/statistics/outcomes" + BY_YEAR).text()).contains("366", "83.9%");

        var before = csv(BY_YEAR);
        Upload.as("sue").send(CaseFiles.lancashire()).statusCode(200);
        assertThat(csv(BY_YEAR)).isEqualTo(before);
        assertThat(json(BY_YEAR)).isEqualTo(before);
    }

    @Test
    void with_staffordshires_file_its_figures_stand_beside() throws Exception {
        Upload.as("sue").send(CaseFiles.lancashire()).statusCode(200);
        Upload.as("sam").send(CaseFiles.staffordshire()).statusCode(200);

        assertThat(csv(ALL_OF_STAFFORDSHIRE)).contains(
                "E23000015 recorded-offences 855  ", "E23000015 not-supported-suspect-identified 370 855 43.3",
                "E23000015 not-supported-no-suspect 34 855 4.0", "E23000015 not-supported 404 855 47.3", "E23000003 recorded-offences 995  ");
        assertThat(json(ALL_OF_STAFFORDSHIRE)).isEqualTo(csv(ALL_OF_STAFFORDSHIRE));
    }

    /** Groups, measure, numerator, denominator and percent of each row. */
    private List<String> csv(String question) throws Exception {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new StringReader(sue.get("/statistics/outcomes.csv" + question).body()))) {
            return rows.stream().map(row -> groupsOf(row) + " " + row.getField("measure") + " " + row.getField("numerator") + " "
                    + row.getField("denominator") + " " + row.getField("percent")).toList();
        }
    }

    private List<String> json(String question) {
        List<Map<String, Object>> rows = JsonPath.from(sue.get("/statistics/outcomes.json" + question).body()).getList("rows");
        return rows.stream().map(row -> row.get("force") + (row.containsKey("year") ? " " + row.get("year") : "") + " " + row.get("measure") + " "
                + text(row.get("numerator")) + " " + text(row.get("denominator")) + " " + text(row.get("percent"))).toList();
    }

    private static String groupsOf(NamedCsvRecord row) {
        return row.getField("force") + row.findField("year").map(year -> " " + year).orElse("");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
