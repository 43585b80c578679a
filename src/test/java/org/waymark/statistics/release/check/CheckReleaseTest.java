package org.waymark.statistics.release.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.audited;
import static org.waymark.statistics.release.ReleaseDesk.checked;
import static org.waymark.statistics.release.ReleaseDesk.ended;
import static org.waymark.statistics.release.ReleaseDesk.idOf;
import static org.waymark.statistics.release.ReleaseDesk.letOut;
import static org.waymark.statistics.release.ReleaseDesk.prepared;
import static org.waymark.statistics.release.ReleaseDesk.publishedTogether;
import static org.waymark.statistics.release.ReleaseDesk.together;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.ReleaseDesk;
import org.waymark.testing.Helpline;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;
import org.waymark.time.WaymarkClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Checking a draft: watched by everybody, stopped by a wish, refused with words that say what and why. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckReleaseTest {

    @Inject
    ReleaseDesk desk;
    @Inject
    Checks checks;
    @Inject
    Helpline helpline;

    private TestBrowser sue;
    private TestBrowser sam;

    @BeforeEach
    void three_years() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
        sam = TestBrowser.signedIn("sam");
    }

    @Test
    void a_check_that_finds_nothing_passes_and_says_how_much_it_tried() {
        var page = checked(prepared(sue, "2022-01", "2024-12", "2025-01-31"));

        assertThat(page.heading()).isEqualTo("The release has passed its check");
        assertThat(audited("RELEASE_CHECK_STARTED")).singleElement().asString().startsWith("2024-q4 number=1 kind=ATTACK id=");
        assertThat(audited("RELEASE_CHECK_ENDED")).singleElement().asString().endsWith("verdict=PASSED");
    }

    @Test
    void what_an_earlier_release_gives_away_is_named_with_what_gives_it_away_and_helped_by_publishing_small_forces_together() {
        desk.twoSmallForces();
        publishedTogether(sue, sam, "2022-01", "2024-12", "2025-01-31");
        var draft = prepared(sue, "2022-01", "2025-03", "2025-04-30");

        var refused = checked(draft);

        assertThat(refused.heading()).startsWith("Refused:");
        assertThat(refused.texts("ol.exposed > li")).anySatisfy(row -> assertThat(row).contains("Cumbria", "It must lie between 0 and 3.", "An earlier release: Cumbria and Cheshire, January 2022 to December 2022, Victim did not support action, suspect identified"));
        assertThat(audited("RELEASE_CHECK_ENDED").getLast()).endsWith("verdict=REFUSED");
        assertThat(sam.open("/statistics/releases/" + idOf(draft) + "/approval").texts("main button")).doesNotContain("Approve the release");

        var merged = together(refused);
        assertThat(merged.text()).contains("Draft", "Cumbria and Cheshire");
        assertThat(checked(merged).heading()).isEqualTo("The release has passed its check");
    }

    @Test
    void suppressing_what_gives_it_away_says_how_much_more_that_is() {
        desk.twoSmallForces();
        publishedTogether(sue, sam, "2022-01", "2024-12", "2025-01-31");
        var refused = checked(prepared(sue, "2022-01", "2025-03", "2025-04-30"));

        var page = ended(refused.form("Suppress what gives them away").submit());

        assertThat(page.heading()).matches("(One number is|[1-9]\\d* numbers are) not shown any more");
        assertThat(audited("RELEASE_CHECK_ENDED").getLast()).endsWith("verdict=SUPPRESSED");
        assertThat(checked(sue.open("/statistics/releases/" + idOf(refused))).heading()).isEqualTo("The release has passed its check");
        letOut(sue, sam, idOf(refused));
        assertThat(ended(sue.open("/statistics/releases/" + idOf(refused) + "/reproduction").form("Compute it anew").submit()).text()).contains("Everything comes out the same, to the byte.");
    }

    @Test
    void a_draft_that_was_changed_needs_a_new_check() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        checked(draft);
        var steps = draft.follow("Publish a table one step coarser");
        steps.form(steps.texts("main dd button").getFirst()).submit();

        assertThat(sue.open("/statistics/releases/" + idOf(draft)).texts("main button")).contains("Check the release");
        assertThat(sam.open("/statistics/releases/" + idOf(draft) + "/approval").texts("main button")).doesNotContain("Approve the release");
    }

    @Test
    void a_check_whose_process_died_is_recognised_and_a_new_one_can_start() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var died = UUID.randomUUID();
        begin(died, Duration.ofMinutes(2));

        var page = sam.open("/statistics/releases/" + idOf(draft) + "/checks/" + died);
        assertThat(page.heading()).isEqualTo("The check was broken off");

        assertThat(checked(sue.open("/statistics/releases/" + idOf(draft))).heading()).isEqualTo("The release has passed its check");
        assertThat(Rows.of("select verdict from statistics.release_check where id = '%s'".formatted(died))).containsExactly("BROKEN_OFF");
    }

    @Test
    void a_running_check_is_seen_from_everywhere_and_stopped_by_a_wish_in_the_database() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var elsewhere = UUID.randomUUID();
        begin(elsewhere, Duration.ZERO);
        QuarkusTransaction.requiringNew().run(() -> assertThat(checks.beat(elsewhere, 12, 240)).as("still wanted").isTrue());

        var page = sam.open("/statistics/releases/" + idOf(draft) + "/checks/" + elsewhere);
        assertThat(page.text()).contains("12 of 240", "Show again");
        assertThat(sue.open("/statistics/releases/" + idOf(draft)).text()).contains("It is being checked");
        var stopped = page.form("Stop the check").submit();

        assertThat(stopped.text()).contains("It has been asked to stop");
        QuarkusTransaction.requiringNew().run(() -> assertThat(checks.beat(elsewhere, 13, 240)).as("still wanted").isFalse());
        assertThat(audited("RELEASE_CHECK_STOPPED")).containsExactly(elsewhere.toString());
        QuarkusTransaction.requiringNew().run(() -> checks.end(elsewhere, Check.Verdict.PASSED, 240, null));
        assertThat(sam.open("/statistics/releases/" + idOf(draft) + "/checks/" + elsewhere).heading()).as("though it had come to its end").isEqualTo("The check was stopped");
    }

    @Test
    void a_draft_that_is_changed_or_set_aside_stops_the_check_that_nobody_waits_for_any_more() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var first = UUID.randomUUID();
        begin(first, Duration.ZERO);
        var steps = draft.follow("Publish a table one step coarser");
        steps.form(steps.texts("main dd button").getFirst()).submit();
        QuarkusTransaction.requiringNew().run(() -> assertThat(checks.beat(first, 12, 240)).as("still wanted").isFalse());

        var second = UUID.randomUUID();
        begin(second, Duration.ZERO);
        sue.open("/statistics/releases/" + idOf(draft)).form("Set the draft aside").submit();
        QuarkusTransaction.requiringNew().run(() -> assertThat(checks.beat(second, 12, 240)).as("still wanted").isFalse());
    }

    @Test
    void a_check_of_what_a_release_was_before_it_was_published_is_not_wanted_any_more() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var forgotten = UUID.randomUUID();
        begin(forgotten, Duration.ZERO);
        var steps = draft.follow("Publish a table one step coarser");
        var changed = steps.form(steps.texts("main dd button").getFirst()).submit();
        checked(changed);
        letOut(sue, sam, idOf(draft));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(checks.beat(forgotten, 12, 240)).as("still wanted").isFalse();
            assertThat(checks.end(forgotten, Check.Verdict.PASSED, 1, null)).as("ends").isFalse();
        });
    }

    @Test
    void a_form_sent_twice_starts_one_check() {
        var form = prepared(sue, "2022-01", "2024-12", "2025-01-31").form("Check the release");
        ended(form.submit());
        ended(form.submit());

        assertThat(Rows.of("select count(*) from statistics.release_check")).containsExactly("1");
    }

    @Test
    void whoever_was_overtaken_is_told_and_checks_nothing() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        var mine = draft.form("Check the release");
        var steps = sam.open("/statistics/releases/" + idOf(draft) + "/steps");
        steps.form(steps.texts("main dd button").getFirst()).submit();

        var page = mine.submit();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Somebody else has changed this release meanwhile");
        assertThat(Rows.of("select count(*) from statistics.release_check")).containsExactly("0");
    }

    @Test
    void only_supervisors_check() {
        var id = idOf(prepared(sue, "2022-01", "2024-12", "2025-01-31"));
        var cara = TestBrowser.signedIn("cara");
        cara.open("/releases");
        assertThat(cara.postOnce("/statistics/releases/" + id + "/checks", Map.of("form", UUID.randomUUID().toString(), "version", "1")).statusCode()).isEqualTo(403);
        assertThat(TestBrowser.signedOut().get("/statistics/releases/" + id + "/checks/" + UUID.randomUUID()).statusCode()).isEqualTo(302);
        assertThat(sue.open("/statistics/releases/" + id + "/checks/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    /** As another process would begin it. */
    private void begin(UUID check, Duration ago) {
        var preparation = UUID.fromString(Rows.of("select id from statistics.release_preparation order by number desc limit 1").getFirst());
        WaymarkClock.at(WaymarkClock.unbound().minus(ago), () -> {
            QuarkusTransaction.requiringNew().run(() -> checks.begin(check, preparation, Kind.ATTACK, 0, helpline.sue()));
            return null;
        });
    }
}
