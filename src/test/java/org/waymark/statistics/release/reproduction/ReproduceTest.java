package org.waymark.statistics.release.reproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.audited;
import static org.waymark.statistics.release.ReleaseDesk.ended;
import static org.waymark.statistics.release.ReleaseDesk.idOf;
import static org.waymark.statistics.release.ReleaseDesk.prepared;
import static org.waymark.statistics.release.ReleaseDesk.published;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Staff;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Check.Verdict;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.ReleaseDesk;
import org.waymark.statistics.table.LedgerCells;
import org.waymark.testing.Helpline;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Computing a published release anew gives the same bytes, and where anything would differ it is said. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReproduceTest {

    @Inject
    ReleaseDesk desk;
    @Inject
    Reproduce reproduce;
    @Inject
    Checks checks;
    @Inject
    Helpline helpline;
    @Inject
    Staff staff;

    private TestBrowser sue;
    private String page;

    @BeforeEach
    void a_published_release() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
        page = "/statistics/releases/" + published(sue, TestBrowser.signedIn("sam"), "2022-01", "2024-12", "2025-01-31") + "/reproduction";
    }

    @Test
    void the_same_bytes_come_out_though_the_ledger_has_learnt_more_since() {
        desk.enter(WaymarkClock.unbound(), LedgerCells.recorded(7, LedgerCells.LANCASHIRE, "2024-05", "1"));

        var result = anew();

        assertThat(result.text()).contains("Everything comes out the same, to the byte.").doesNotContain("Differs");
        assertThat(audited("RELEASE_REPRODUCED")).containsExactly("2024-q4 same");
    }

    @Test
    void the_command_says_the_same_and_ends_with_0() {
        assertThat(new ReproduceCommand(reproduce, staff).run("reproduce", "2024-q4")).isZero();
        assertThat(new ReproduceCommand(reproduce, staff).run("reproduce", "2019-q1")).isEqualTo(2);
        assertThat(new ReproduceCommand(reproduce, staff).run("reproduce")).isEqualTo(2);
    }

    @Test
    void where_the_ledger_was_changed_by_hand_it_says_which_counts_differ_and_that_the_frozen_cells_still_hold() throws SQLException {
        asOwner("update ledger.posting set change = change + 9 where id = (select min(id) from ledger.posting where cube = 'RECORDED')");

        var result = anew();

        assertThat(result.text()).contains("Not everything comes out the same.", "Counts that the ledger would give otherwise now",
                "The frozen cells are those of which the release was made. Same", "From the frozen cells the same tables come out, to the byte. Same",
                "From the ledger, suppressed anew, the same tables come out, to the byte. Differs");
        assertThat(result.texts("tbody tr")).isNotEmpty();
        assertThat(new ReproduceCommand(reproduce, staff).run("reproduce", "2024-q4")).isEqualTo(1);
        assertThat(audited("RELEASE_REPRODUCED")).containsOnly("2024-q4 differs");
    }

    @Test
    void where_the_owner_of_the_tables_has_altered_what_was_published_it_shows() throws SQLException {
        asOwner("update statistics.release_count set count = count + 1 where place = 0");
        assertThat(anew().text()).contains("The frozen cells are those of which the release was made. Differs");

        asOwner("update statistics.release_publication set content = replace(encode(content, 'escape'), 'Lancashire', 'Lancastria')::bytea, "
                + "sha256 = sha256(replace(encode(content, 'escape'), 'Lancashire', 'Lancastria')::bytea)");
        assertThat(anew().text()).contains("The content is the bytes that were approved and published, by their SHA-256. Differs",
                "files of figures come out as they were published but for");
    }

    @Test
    void where_a_kept_file_was_altered_it_shows() throws SQLException {
        asOwner("update statistics.release_file set content = content || 'x'::bytea where name = 'index.html'");

        assertThat(anew().text()).contains("The files are those that were published, by their SHA-256. Differs",
                "files of figures come out as they were published. Same");
    }

    @Test
    void what_was_published_is_served_as_it_was_though_it_would_be_made_otherwise_now() throws SQLException {
        asOwner("update statistics.release_file set content = 'a page of that time'::bytea where name = 'index.html'");

        assertThat(sue.get("/releases/2024-q4/files/index.html").body()).isEqualTo("a page of that time");
    }

    @Test
    void where_words_were_altered_everywhere_but_in_the_approval_it_shows() throws SQLException {
        var altered = "convert_to(replace(convert_from(content, 'UTF8'), 'own cases and reports', 'own reports'), 'UTF8')";
        asOwner("update statistics.release_preparation set content = %1$s, sha256 = sha256(%1$s)".formatted(altered));
        asOwner("update statistics.release_publication set content = %1$s, sha256 = sha256(%1$s)".formatted(altered));

        assertThat(anew().text()).contains("From the frozen cells the same tables come out, to the byte. Same",
                "The content is the bytes that were approved and published, by their SHA-256. Differs");
    }

    @Test
    void while_it_is_computed_it_is_watched_and_stopped_and_not_begun_a_second_time() {
        var elsewhere = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            checks.begin(elsewhere, preparation(), Kind.REPRODUCTION, 1, helpline.sue());
            assertThat(checks.beat(elsewhere, 12, 240)).as("still wanted").isTrue();
        });

        var watched = sue.open(page).form("Compute it anew").submit();

        assertThat(watched.address()).endsWith(elsewhere.toString());
        assertThat(watched.heading()).isEqualTo("The release is being computed anew");
        assertThat(watched.text()).contains("12 of 240");
        watched.form("Stop it").submit();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(checks.beat(elsewhere, 13, 240)).as("still wanted").isFalse();
            checks.end(elsewhere, Verdict.CANCELLED, 0, null);
        });
        var stopped = sue.open(page).follow("see what came of it");
        assertThat(stopped.heading()).isEqualTo("Computing it anew was stopped");
        assertThat(sue.open(page).form("Compute it anew").submit().address()).as("it can be begun again").doesNotEndWith(elsewhere.toString());
    }

    @Test
    void what_came_of_it_last_is_found_again_and_changes_nothing_of_what_is_published() {
        anew();

        assertThat(sue.open(page).follow("see what came of it").text()).contains("Everything comes out the same, to the byte.");
        assertThat(sue.open(page.replace("/reproduction", "")).text()).contains("Published by", "It does not change any more.");
    }

    @Test
    void a_draft_is_not_computed_anew() {
        var draft = prepared(sue, "2022-01", "2023-12", "2025-01-31");

        assertThat(sue.open("/statistics/releases/" + idOf(draft) + "/reproduction").text()).contains("It is not published yet.");
        assertThat(sue.post("/statistics/releases/" + idOf(draft) + "/reproductions", Map.of("form", UUID.randomUUID().toString(), "version", "1")).status()).isEqualTo(409);
        assertThat(Rows.of("select kind from statistics.release_check where kind = 'REPRODUCTION'")).isEmpty();
    }

    @Test
    void only_supervisors_reproduce() {
        assertThat(TestBrowser.signedIn("cara").get(page).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get(page).statusCode()).isEqualTo(302);
    }

    private static UUID preparation() {
        return UUID.fromString(Rows.of("select id from statistics.release_preparation order by at desc limit 1").getFirst());
    }

    private TestBrowser.Page anew() {
        return ended(sue.open(page).form("Compute it anew").submit());
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "waymark_owner", "trusted");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
