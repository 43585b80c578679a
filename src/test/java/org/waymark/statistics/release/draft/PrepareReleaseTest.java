package org.waymark.statistics.release.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.audited;
import static org.waymark.statistics.release.ReleaseDesk.idOf;
import static org.waymark.statistics.release.ReleaseDesk.prepared;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.ReleaseDesk;
import org.waymark.statistics.table.LedgerCells;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Preparing a release: its tables as they would be published, what can be chosen, and what is refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrepareReleaseTest {

    private static final String NEW = "/statistics/releases/new";

    @Inject
    ReleaseDesk desk;

    private TestBrowser sue;

    @BeforeEach
    void three_years_of_two_forces() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
    }

    @Test
    void a_draft_shows_its_tables_rounded_and_suppressed_and_says_what_comes_next() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");

        assertThat(draft.heading()).isEqualTo("October to December 2024");
        assertThat(draft.text()).contains("Draft", "Internal: not for publication", "Lancashire", "Staffordshire", "Check the release", "[c] Suppressed");
        assertThat(draft.texts("tbody td.n")).allMatch(number -> number.matches("[\\d,]*[05]( ?was .*)?|[\\d.]+% ?\\(.*\\)|\\[(c|z|x|low)]"));
        assertThat(sue.open("/statistics/releases").texts("tbody th")).containsExactly("October to December 2024");
        assertThat(audited("RELEASE_PREPARED")).singleElement().asString().startsWith("2024-q4 number=1 change=PREPARED from=2022-01 to=2024-12 as-at=2025-01-31 threshold=5");
        assertThat(audited("RELEASE_DRAFT_READ")).contains("2024-q4");
    }

    @Test
    void what_cannot_be_is_refused_and_what_was_typed_stays() {
        var page = sue.open(NEW).form("Prepare the release").fill("from", "2025-01").fill("to", "2024-12").fill("as-at", "soon").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("to")).isEqualTo("Choose a last month that is not before the first");
        assertThat(page.errorAt("as-at")).startsWith("Enter a real date");
        assertThat(page.valueOf("from")).isEqualTo("2025-01");
        assertThat(Rows.of("select count(*) from statistics.release")).containsExactly("0");
    }

    @Test
    void months_in_which_nothing_was_counted_make_no_release() {
        var page = prepared(sue, "1990-01", "1990-12", "2025-01-31");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("to")).isEqualTo("No table can be published of these months as known on that day: too little was known of them");
        assertThat(Rows.of("select count(*) from statistics.release")).containsExactly("0");
    }

    @Test
    void a_day_that_is_not_over_is_refused() {
        var page = sue.open(NEW).form("Prepare the release").fill("as-at", "2099-01-01").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("as-at")).isEqualTo("Choose a day that is over: until then its figures may still change");
    }

    @Test
    void a_form_sent_twice_makes_one_draft_and_a_second_draft_of_the_same_months_is_refused() {
        var form = sue.open(NEW).form("Prepare the release").fill("from", "2022-01").fill("to", "2024-12").fill("as-at", "2025-01-31");
        var first = form.submit();
        var second = form.submit();

        assertThat(idOf(second)).isEqualTo(idOf(first));
        assertThat(audited("RELEASE_PREPARED")).hasSize(1);
        var other = prepared(sue, "2021-01", "2024-12", "2025-01-31");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errorAt("to")).contains("is being prepared already");

        sue.open("/statistics/releases/" + idOf(first)).form("Set the draft aside").submit();
        assertThat(sue.open("/statistics/releases").text()).contains("No releases yet");
        assertThat(prepared(sue, "2021-01", "2024-12", "2025-01-31").status()).isEqualTo(200);
        assertThat(audited("RELEASE_SET_ASIDE")).containsExactly("2024-q4");
    }

    @Test
    void two_small_forces_are_published_together() {
        desk.enter(ReleaseDesk.KNOWN, LedgerCells.recorded(40, ReleaseDesk.CUMBRIA, "2023-05", "16"));
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");

        var merged = draft.follow("Publish small forces together").form("Publish these together").fill("forces", LedgerCells.LANCASHIRE, ReleaseDesk.CUMBRIA).submit();

        assertThat(merged.text()).contains("The release is prepared anew", "Cumbria and Lancashire");
        assertThat(audited("RELEASE_PREPARED").getLast()).startsWith("2024-q4 number=2 change=MERGED").contains("merged=2");
    }

    @Test
    void one_force_alone_cannot_be_published_together() {
        desk.enter(ReleaseDesk.KNOWN, LedgerCells.recorded(40, ReleaseDesk.CUMBRIA, "2023-05", "16"));
        var page = prepared(sue, "2022-01", "2024-12", "2025-01-31").follow("Publish small forces together").form("Publish these together")
                .fill("forces", ReleaseDesk.CUMBRIA).submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("forces")).contains("Cumbria stands alone");
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly(ReleaseDesk.CUMBRIA);
    }

    /** Three forces with a case each say by standing in a row that there are three cases at least. */
    @Test
    void forces_that_are_few_even_together_are_not_published_together() {
        desk.enter(ReleaseDesk.KNOWN, LedgerCells.together(LedgerCells.recorded(2, ReleaseDesk.CUMBRIA, "2023-05", "16"), LedgerCells.recorded(2, ReleaseDesk.CHESHIRE, "2023-05", "16")));
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");

        var page = ReleaseDesk.together(draft);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("forces")).isEqualTo("Choose more forces of the region: Cumbria and Cheshire together are still too few");
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly(ReleaseDesk.CHESHIRE, ReleaseDesk.CUMBRIA);
        assertThat(Rows.of("select count(*) from statistics.release_preparation")).containsExactly("1");
    }

    @Test
    void a_form_sent_once_more_after_its_draft_was_set_aside_is_refused() {
        var form = sue.open(NEW).form("Prepare the release").fill("from", "2022-01").fill("to", "2024-12").fill("as-at", "2025-01-31");
        form.submit().form("Set the draft aside").submit();

        var again = form.submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("The draft of this form was set aside");
        assertThat(again.valueOf("from")).isEqualTo("2022-01");
    }

    @Test
    void a_table_goes_one_step_coarser() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var steps = draft.follow("Publish a table one step coarser");
        var button = steps.texts("main dd button").getFirst();
        assertThat(button).isEqualTo("Publish it by year, outcomes in groups");

        var coarser = steps.form(button).submit();

        assertThat(coarser.text()).contains("The release is prepared anew");
        assertThat(audited("RELEASE_PREPARED").getLast()).contains("change=COARSER", "steps=1");
    }

    @Test
    void whoever_was_overtaken_is_told_and_sees_it_as_it_is_now() {
        desk.enter(ReleaseDesk.KNOWN, LedgerCells.recorded(40, ReleaseDesk.CUMBRIA, "2023-05", "16"));
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var mine = draft.follow("Publish small forces together").form("Publish these together").fill("forces", LedgerCells.LANCASHIRE, ReleaseDesk.CUMBRIA);
        TestBrowser.signedIn("sam").open("/statistics/releases/" + idOf(draft) + "/merged-forces").form("Publish these together")
                .fill("forces", LedgerCells.LANCASHIRE, ReleaseDesk.CUMBRIA).submit();

        var page = mine.submit();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Somebody else has changed this release meanwhile", "by Sam");
        assertThat(Rows.of("select count(*) from statistics.release_preparation")).containsExactly("2");
    }

    @Test
    void only_supervisors_prepare() {
        for (var name : new String[] {"cara", "ada", "audrey"}) {
            var browser = TestBrowser.signedIn(name);
            browser.open("/releases");
            assertThat(browser.get("/statistics/releases").statusCode()).as(name).isEqualTo(403);
            assertThat(browser.postOnce(NEW, Map.of("id", UUID.randomUUID().toString())).statusCode()).as(name).isEqualTo(403);
        }
        assertThat(TestBrowser.signedOut().get(NEW).statusCode()).isEqualTo(302);
        assertThat(sue.open("/statistics/releases/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
