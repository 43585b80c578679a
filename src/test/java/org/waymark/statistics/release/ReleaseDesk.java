package org.waymark.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;
import org.waymark.statistics.table.LedgerCells;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests of releases have in the ledger, and the steps of a release as supervisors take them. */
@ApplicationScoped
public class ReleaseDesk {

    public static final String CUMBRIA = "E23000002";
    public static final String CHESHIRE = "E23000006";
    public static final Instant KNOWN = Instant.parse("2025-01-10T12:00:00Z");

    private final Ledger ledger;

    ReleaseDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Three years of two forces with nothing small that other numbers would tell. */
    public void threeYearsOfTwoForces() {
        EmptyDatabase.now();
        enter(KNOWN, someYears());
    }

    /**
     * Besides, two forces of the North West. Cumbria has one offence a year that was not supported: by itself nobody can tell,
     * but Cheshire's 31 and the 32 of both together round to the same number.
     */
    public void twoSmallForces() {
        var cells = new ArrayList<Cell>();
        for (int year = 2022; year <= 2024; year++) {
            for (var force : List.of(CUMBRIA, CHESHIRE)) {
                for (var outcome : List.of("14", "1", "18", "15", "0", "10", "8")) {
                    cells.addAll(LedgerCells.recorded(30, force, year + "-04", outcome));
                }
            }
            cells.addAll(LedgerCells.recorded(1, CUMBRIA, year + "-04", "16"));
            cells.addAll(LedgerCells.recorded(31, CHESHIRE, year + "-04", "16"));
        }
        enter(KNOWN, cells);
    }

    public static List<Cell> someYears() {
        var cells = new ArrayList<Cell>();
        for (int year = 2022; year <= 2024; year++) {
            for (var force : List.of(LedgerCells.LANCASHIRE, LedgerCells.STAFFORDSHIRE)) {
                for (int quarter = 0; quarter < 4; quarter++) {
                    var month = "%d-%02d".formatted(year, 1 + 3 * quarter);
                    Map.of("16", 20, "14", 12, "1", 10, "18", 14, "15", 16, "0", 11, "8", 9, "10", 8).forEach((outcome, number) ->
                            cells.addAll(LedgerCells.recorded(number + force.hashCode() % 3, force, month, outcome)));
                }
            }
        }
        return cells;
    }

    public void enter(Instant moment, List<Cell> cells) {
        WaymarkClock.at(moment, () -> {
            QuarkusTransaction.requiringNew().run(() -> ledger.enter(cells));
            return null;
        });
    }

    /** Prepares a release as known on that day, and is led to its page. */
    public static TestBrowser.Page prepared(TestBrowser supervisor, String from, String to, String asAt) {
        return supervisor.open("/statistics/releases/new").form("Prepare the release").fill("from", from).fill("to", to).fill("as-at", asAt).submit();
    }

    /** Starts the check and waits until it has ended, as a page does that looks again. */
    public static TestBrowser.Page checked(TestBrowser.Page draft) {
        return ended(draft.form("Check the release").submit());
    }

    public static TestBrowser.Page ended(TestBrowser.Page check) {
        var page = check;
        for (int looks = 0; looks < 20_000 && page.text().contains("Show again"); looks++) {
            page = page.browser().open(page.address());
        }
        assertThat(page.text()).doesNotContain("Show again");
        return page;
    }

    public static String idOf(TestBrowser.Page page) {
        return page.address().replaceFirst(".*/statistics/releases/([0-9a-f-]{36}).*", "$1");
    }

    /** Prepares, checks, approves as another and publishes. */
    public static String published(TestBrowser sue, TestBrowser sam, String from, String to, String asAt) {
        var draft = prepared(sue, from, to, asAt);
        assertThat(draft.status()).as(draft.text()).isEqualTo(200);
        assertThat(checked(draft).heading()).isEqualTo("The release has passed its check");
        letOut(sue, sam, idOf(draft));
        return idOf(draft);
    }

    /** The same, with the two small forces shown as one. */
    public static void publishedTogether(TestBrowser sue, TestBrowser sam, String from, String to, String asAt) {
        var draft = together(prepared(sue, from, to, asAt));
        assertThat(checked(draft).heading()).isEqualTo("The release has passed its check");
        letOut(sue, sam, idOf(draft));
    }

    public static TestBrowser.Page together(TestBrowser.Page page) {
        return page.follow("Publish small forces together").form("Publish these together").fill("forces", CUMBRIA, CHESHIRE).submit();
    }

    public static TestBrowser.Page letOut(TestBrowser sue, TestBrowser sam, String id) {
        sam.open("/statistics/releases/" + id + "/approval").form("Approve the release").submit();
        return sue.open("/statistics/releases/" + id).form("Publish the release").submit();
    }

    public static List<String> audited(String action) {
        return Rows.of("select detail from audit.event where action = '%s' order by id".formatted(action));
    }
}
