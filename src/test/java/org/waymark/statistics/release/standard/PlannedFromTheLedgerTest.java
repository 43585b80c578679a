package org.waymark.statistics.release.standard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.release.standard.Plans.everyTableAt;
import static org.waymark.statistics.release.standard.Plans.table;
import static org.waymark.statistics.release.standard.Plans.value;
import static org.waymark.statistics.release.standard.Plans.window;
import static org.waymark.statistics.table.LedgerCells.LANCASHIRE;
import static org.waymark.statistics.table.LedgerCells.STAFFORDSHIRE;
import static org.waymark.statistics.table.LedgerCells.recorded;
import static org.waymark.statistics.table.LedgerCells.together;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.testing.BearerToken;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;
import org.waymark.time.London;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlannedFromTheLedgerTest {

    @Inject
    Ledger ledger;

    @Inject
    StandardTables tables;

    @Inject
    Clock clock;

    @BeforeEach
    void a_ledger() {
        EmptyDatabase.now();
        posted("2022-03-01T12:00:00Z", together(recorded(30, LANCASHIRE, "2018-01", "16"), recorded(70, LANCASHIRE, "2021-06", "18")));
        posted("2022-03-05T12:00:00Z", recorded(40, STAFFORDSHIRE, "2021-12", "16"));
    }

    @Test
    void a_release_is_of_what_was_known_on_its_day() {
        assertThat(recordedOffences("2022-03-05")).isEqualTo("140");
        assertThat(recordedOffences("2022-03-04")).isEqualTo("100");
        assertThat(tables.plan(asked("2022-03-04")).tables(Plans.withoutSmall(tables.plan(asked("2022-03-04")))))
                .as("the same ever after").isEqualTo(tables.plan(asked("2022-03-04")).tables(Plans.withoutSmall(tables.plan(asked("2022-03-04")))));
    }

    @Test
    void what_was_not_known_on_its_day_is_left_out() {
        var plan = tables.plan(asked("2022-02-28"));

        assertThat(plan.tables()).isEmpty();
        assertThat(plan.leftOut()).extracting(Plan.LeftOut::why).containsOnly("Nothing of it was known on the as-at day.");
    }

    @Test
    void a_day_that_is_not_over_is_refused() {
        var today = London.today(clock);

        assertThatThrownBy(() -> tables.plan(asked(today.toString()))).hasMessage("The as-at day must be over: choose a day before today");
        assertThatThrownBy(() -> tables.plan(asked("2021-12-30"))).hasMessage("The last month must have ended on the as-at day");
        assertThat(tables.usual().asAt()).isEqualTo(today.minusDays(1));
    }

    @Test
    void usually_it_is_of_five_whole_years_and_the_quarters_since() {
        assertThat(WaymarkClock.at(Instant.parse("2026-11-21T12:00:00Z"), tables::usual).window()).isEqualTo(window("2021-01", "2026-09"));
        assertThat(WaymarkClock.at(Instant.parse("2027-01-01T12:00:00Z"), tables::usual).window()).isEqualTo(window("2021-01", "2026-12"));
        assertThat(WaymarkClock.at(Instant.parse("2027-04-01T12:00:00Z"), tables::usual).window()).isEqualTo(window("2022-01", "2027-03"));
    }

    @Test
    void published_figures_of_the_same_months_stand_beside_as_soon_as_they_were_brought_in() throws IOException {
        try (var statements = PlannedFromTheLedgerTest.class.getResourceAsStream("/demonstration/published-statements.csv")) {
            given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "statements.csv", statements.readAllBytes())
                    .multiPart("dry-run", "false").post("/imports/published-statements").then().statusCode(200);
        }

        var tomorrow = clock.instant().plus(Duration.ofDays(2));
        var today = London.today(clock).toString();

        assertThat(tables.plan(asked("2022-03-05")).table("beside-published-figures")).as("not known then").isEmpty();
        var beside = WaymarkClock.at(tomorrow, () -> table(tables.plan(asked(today)), "beside-published-figures"));
        assertThat(beside.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.keys().getFirst().code()).isIn(LANCASHIRE, STAFFORDSHIRE));
        assertThat(beside.rows()).anySatisfy(row -> {
            assertThat(row.keys().get(1).code()).isEqualTo("not-supported-suspect-identified");
            assertThat(row.values()).extracting(Object::toString).containsExactly("30", "100", "30.0", "361", "995", "36.3");
        });
    }

    private String recordedOffences(String asAt) {
        return value(table(tables.plan(asked(asAt)), "outcomes-by-force"), "recorded-offences", "all");
    }

    private static Asked asked(String asAt) {
        return new Asked(window("2018-01", "2021-12"), LocalDate.parse(asAt), Rules.USUAL, Set.of(), everyTableAt(0));
    }

    private void posted(String at, List<Cell> cells) {
        WaymarkClock.at(Instant.parse(at), () -> {
            QuarkusTransaction.requiringNew().run(() -> ledger.enter(cells));
            return null;
        });
    }
}
