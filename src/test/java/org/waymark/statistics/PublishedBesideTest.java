package org.waymark.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.together;

import java.io.IOException;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Ledger;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishedBesideTest {

    private static final String FOUR_YEARS = "from=2018-01&to=2021-12&as-at=2022-03-31";

    @Inject
    Ledger ledger;

    @BeforeEach
    void own_cases_and_published_statements() throws IOException {
        EmptyDatabase.now();
        WaymarkClock.at(Instant.parse("2022-03-01T12:00:00Z"), () -> {
            QuarkusTransaction.requiringNew().run(() -> ledger.enter(together(recorded(30, LANCASHIRE, "2019-01", "16"), recorded(30, STAFFORDSHIRE, "2019-01", "18"))));
            return null;
        });
        try (var statements = PublishedBesideTest.class.getResourceAsStream("/demonstration/published-statements.csv")) {
            given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "statements.csv", statements.readAllBytes())
                    .multiPart("dry-run", "false").post("/imports/published-statements").then().statusCode(200);
        }
    }

    @Test
    void what_was_published_of_a_force_stands_apart_from_its_own_figures_and_says_why_it_is_not_comparable() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&" + FOUR_YEARS);

        assertThat(page.texts("#published h2")).containsExactly("Published by others about these forces");
        assertThat(page.texts("#published")).first().asString().contains("Not comparable", "cover all offences that a force recorded", "some are of other months");
        assertThat(page.texts("#published tbody tr"))
                .anySatisfy(row -> assertThat(row).startsWith("Lancashire Victim did not support action, suspect identified at least 361 995").doesNotContain("other months"))
                .anySatisfy(row -> assertThat(row).startsWith("Staffordshire").contains("other months"));
        assertThat(page.texts("#leading tbody tr, #every tbody tr")).noneMatch(row -> row.contains("361") || row.contains("at least"));
        assertThat(page.texts("#leading tfoot tr")).containsExactly("All together 30 60 50.0% 37.7 to 62.3 0");
    }

    @Test
    void only_of_the_figures_that_the_table_has() {
        var page = TestBrowser.signedIn("sue").open("/statistics/outcomes?by=force&measure=charged-or-summonsed&" + FOUR_YEARS);

        assertThat(page.texts("#published tbody th")).isNotEmpty().containsOnly("Charged or summonsed");
    }

    @Test
    void a_table_that_is_not_split_by_force_has_none_beside_it() {
        assertThat(TestBrowser.signedIn("sue").open("/statistics/outcomes?by=year&" + FOUR_YEARS).document().select("#published")).isEmpty();
    }
}
