package org.waymark.statistics;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.ledger.Ledger;
import org.waymark.statistics.table.LedgerCells;
import org.waymark.testing.BearerToken;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class StatisticsInBrowserTest {

    private static final List<String> FORCES = List.of("E23000003", "E23000015", "W15000002", "E23000027", "E23000014", "E23000013");
    private static final List<String> OUTCOMES = List.of("16", "16", "16", "16", "16", "16", "18", "18", "18", "15", "15", "15", "15", "14", "1", "8", "10", "0", "0", "20");

    @Inject
    Ledger ledger;

    @BeforeEach
    void seven_years_of_six_forces() throws IOException {
        EmptyDatabase.now();
        var dice = new Random(7);
        var cells = new ArrayList<Cell>();
        for (int number = 0; number < 2_000; number++) {
            var force = FORCES.get(Math.min(5, dice.nextInt(9)));
            var year = 2017 + Math.min(6, (int) Math.sqrt(dice.nextInt(50)));
            var month = "%d-%02d".formatted(year, 1 + dice.nextInt(12));
            var outcome = OUTCOMES.get(dice.nextInt(OUTCOMES.size()));
            cells.add(Cube.RECORDED.cell(force, month, dice.nextInt(4) == 0 && year > 2020 ? "S33_THREAT" : "S33_DISCLOSE", outcome, outcome.equals("16") ? "YES" : "NO",
                    outcome.equals("0") ? "NONE" : dice.nextInt(8) == 0 && outcome.equals("16") ? "POLICE_DISPUTED" : "POLICE"));
            cells.addAll(LedgerCells.reports(1, month, List.of("PHONE", "PHONE", "CHAT", "EMAIL", "WEB_FORM").get(dice.nextInt(5)), List.of("YES", "YES", "NO", "NOT_ASKED").get(dice.nextInt(4))));
            if (outcome.equals("16")) {
                var reasons = Map.of("FEAR_SUSPECT", "SAFETY", "IDENTIFICATION", "PRIVACY", "DELAY", "JUSTICE", "MENTAL_HEALTH", "WELLBEING", "NOT_STATED", "", "ABUSE_STOPPED", "GOALS");
                var cited = new LinkedHashMap<String, String>();
                reasons.keySet().stream().sorted().filter(reason -> dice.nextInt(reason.equals("IDENTIFICATION") ? 2 : 4) == 0).forEach(reason -> cited.put(reason, reasons.get(reason)));
                cells.addAll(LedgerCells.withdrawal(force, month, List.of("NEVER_SUPPORTED", "AFTER_STATEMENT", "DURING_EVIDENCE", "WITH_CPS").get(dice.nextInt(4)),
                        List.of("0-7", "8-30", "31-90").get(dice.nextInt(3)), dice.nextInt(10) == 0 ? "REVERSED" : "STANDING", cited));
            }
        }
        WaymarkClock.at(Instant.parse("2024-03-01T12:00:00Z"), () -> {
            QuarkusTransaction.requiringNew().run(() -> ledger.enter(cells));
            return null;
        });
        try (var statements = StatisticsInBrowserTest.class.getResourceAsStream("/demonstration/published-statements.csv")) {
            given().header("Authorization", "Bearer " + BearerToken.of("sue")).multiPart("file", "statements.csv", statements.readAllBytes())
                    .multiPart("dry-run", "false").post("/imports/published-statements").then().statusCode(200);
        }
    }

    @Test
    void every_page_is_accessible_and_fits_wide_narrow_and_paper(Browser browser) {
        browser.signIn("sue");
        var window = "from=2017-01&to=2023-12&as-at=2024-03-31";
        var pages = new LinkedHashMap<String, String>();
        pages.put("start", "/statistics");
        pages.put("by-force", "/statistics/outcomes?by=force&" + window);
        pages.put("by-year", "/statistics/outcomes?by=year&" + window);
        pages.put("by-force-year", "/statistics/outcomes?by=force,year&" + window);
        pages.put("by-month", "/statistics/outcomes?by=month&measure=recorded-offences&measure=not-supported&" + window);
        pages.put("by-outcome", "/statistics/outcomes?by=outcome&" + window);
        pages.put("all", "/statistics/outcomes?" + window);
        pages.put("reasons", "/statistics/withdrawals?by=reason&" + window);
        pages.put("withdrawals-by-force", "/statistics/withdrawals?by=force&" + window);
        pages.put("reports", "/statistics/reports?by=channel&" + window);
        pages.put("error", "/statistics/outcomes?by=force&from=soon&to=2023-12&measure=nonsense");
        pages.put("not-known", "/statistics/outcomes?by=force&from=2017-01&to=2023-12&as-at=2024-02-01");
        pages.put("how-we-count", "/statistics/how-we-count");

        pages.forEach((name, address) -> {
            browser.resize(1280, 900).open(address).isAccessible().needsNoSidewaysScroll().picture("statistics-" + name + "-wide");
            browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("statistics-" + name + "-narrow");
        });
        browser.resize(1280, 900).open(pages.get("by-force"));
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        browser.picture("statistics-forced");
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
        browser.resize(794, 1123).picture("statistics-paper");
    }
}
