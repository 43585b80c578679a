package org.waymark.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The cases of two forces and what was published of them, from their files to the figures that follow. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FromFileToFigureTest {

    @BeforeEach
    void imported() throws IOException {
        EmptyDatabase.now();
        imported("/imports/cases", Files.readAllBytes(Path.of("src/test/resources/figures/cases-lancashire-2018-2021.csv")));
        imported("/imports/cases", Files.readAllBytes(Path.of("src/test/resources/figures/cases-staffordshire-2015-2021.csv")));
        imported("/imports/published-statements", FromFileToFigureTest.class.getResourceAsStream("/demonstration/published-statements.csv").readAllBytes());
    }

    @Test
    void the_figures_of_both_forces_are_those_that_were_counted_by_hand() {
        assertThat(figure("by=force&from=2018-01&to=2021-12", "Lancashire", "recorded-offences")).containsExactly("995", "", "");
        assertThat(figure("by=force&from=2018-01&to=2021-12", "Lancashire", "not-supported-suspect-identified")).containsExactly("361", "995", "36.3");
        assertThat(figure("by=force&from=2018-01&to=2021-12", "Lancashire", "not-supported-no-suspect")).containsExactly("71", "995", "7.1");
        assertThat(figure("by=force&from=2018-01&to=2021-12", "Lancashire", "not-supported")).containsExactly("432", "995", "43.4");
        assertThat(figure("by=force&from=2018-01&to=2021-12", "Lancashire", "charged-or-summonsed")).containsExactly("22", "995", "2.2");
        assertThat(figure("by=force,year&from=2018-01&to=2021-12", "Lancashire,2021", "recorded-offences")).containsExactly("366", "", "");
        assertThat(figure("by=force,year&from=2018-01&to=2021-12", "Lancashire,2021", "change-on-year-before")).containsExactly("167", "199", "83.9");
        assertThat(figure("by=force,year&from=2018-01&to=2021-12", "Lancashire,2018", "change-on-year-before")).as("data begin in 2018").containsExactly("", "", "");
        assertThat(figure("by=force&from=2015-04&to=2021-12", "Staffordshire", "recorded-offences")).containsExactly("855", "", "");
        assertThat(figure("by=force&from=2015-04&to=2021-12", "Staffordshire", "not-supported-suspect-identified")).containsExactly("370", "855", "43.3");
        assertThat(figure("by=force&from=2015-04&to=2021-12", "Staffordshire", "not-supported-no-suspect")).containsExactly("34", "855", "4.0");
        assertThat(figure("by=force&from=2015-04&to=2021-12", "Staffordshire", "not-supported")).containsExactly("404", "855", "47.3");

        assertThat(csv("by=force&from=2018-01&to=2021-12").getFirst().getField("coverage")).isEqualTo("helpline cases; 2 forces; 48 of 48 months with a case");
    }

    @Test
    void what_was_published_stands_beside_a_force_s_own_figures_and_apart_from_them() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&from=2018-01&to=2021-12");

        assertThat(page.texts("#published h2")).containsExactly("Published by others about these forces");
        assertThat(page.texts("#published")).first().asString().contains("Not comparable", "cover all offences that a force recorded");
        assertThat(page.texts("#published tbody tr")).anySatisfy(row -> assertThat(row).contains("Lancashire Victim did not support action, suspect identified at least 361 995"))
                .anySatisfy(row -> assertThat(row).startsWith("Staffordshire").contains("other months"));
        assertThat(page.document().select("#leading tbody tr, #every tbody tr").eachText()).noneMatch(row -> row.contains("at least"));
        assertThat(TestBrowser.signedIn("sue").open("/statistics/outcomes?by=year&from=2018-01&to=2021-12").document().select("#published")).isEmpty();
    }

    private static List<String> figure(String asked, String group, String measure) {
        var row = csv(asked).stream().filter(line -> line.getField("measure").equals(measure) && names(line).equals(group)).findFirst().orElseThrow();
        return List.of(row.getField("numerator"), row.getField("denominator"), row.getField("percent"));
    }

    private static String names(NamedCsvRecord line) {
        return String.join(",", line.getHeader().stream().filter(column -> column.endsWith("_name")).map(line::getField).toList());
    }

    private static List<NamedCsvRecord> csv(String asked) {
        var csv = given().header("Authorization", "Bearer " + BearerToken.of("sue")).get("/statistics/outcomes.csv?" + asked).then().statusCode(200).extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(csv)).stream().toList();
    }

    private static void imported(String address, byte[] file) {
        given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "file.csv", file).multiPart("dry-run", "false")
                .post(address).then().statusCode(200);
    }
}
