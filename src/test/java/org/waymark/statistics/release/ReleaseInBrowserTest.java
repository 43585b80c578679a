package org.waymark.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.waymark.statistics.release.ReleaseDesk.publishedTogether;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Checks;
import org.waymark.testing.Browser;
import org.waymark.testing.Helpline;
import org.waymark.testing.InBrowser;
import org.waymark.testing.Rows;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The whole way of a release in a real browser: an earlier one gives small counts away, and small forces are published together. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class ReleaseInBrowserTest {

    @Inject
    ReleaseDesk desk;
    @Inject
    Checks checks;
    @Inject
    Helpline helpline;

    @Test
    void a_release_is_prepared_refused_mended_approved_by_another_downloaded_and_reproduced(Browser browser) {
        desk.threeYearsOfTwoForces();
        desk.twoSmallForces();
        publishedTogether(TestBrowser.signedIn("sue"), TestBrowser.signedIn("sam"), "2022-01", "2024-12", "2025-01-31");

        browser.signIn("sue").resize(1280, 900).open("/statistics/releases");
        seen(browser, "list");
        browser.follow("Prepare a release");
        seen(browser, "prepare");
        browser.field("First month").fill("2022-01");
        browser.field("Last month").fill("2025-03");
        browser.field("As known on").fill("2025-04-30");
        browser.press("Prepare the release");
        assertThat(browser.heading()).isEqualTo("January to March 2025");
        seen(browser, "draft");
        var draft = browser.page().url();

        watched(browser, draft);
        browser.open(path(draft)).press("Check the release");
        waitForTheEnd(browser);
        assertThat(browser.heading()).startsWith("Refused:");
        seen(browser, "refused");

        browser.follow("Publish small forces together");
        seen(browser, "merged-forces");
        browser.page().getByLabel("Cumbria").check();
        browser.page().getByLabel("Cheshire").check();
        browser.press("Publish these together");
        assertThat(browser.page().locator("main").textContent()).contains("Cumbria and Cheshire");
        browser.follow("Publish a table one step coarser");
        seen(browser, "steps");
        browser.open(path(draft)).press("Check the release");
        waitForTheEnd(browser);
        assertThat(browser.heading()).isEqualTo("The release has passed its check");
        seen(browser, "passed");

        browser.signOut();
        browser.signIn("sam").open(path(draft)).follow("Look at it and approve it");
        seen(browser, "approval");
        browser.press("Approve the release").press("Publish the release");
        seen(browser, "published-internal");

        browser.open("/releases");
        seen(browser, "published-list");
        browser.follow("January to March 2025");
        seen(browser, "published");
        reachedByItsContents(browser);
        printsWhole(browser);
        var download = browser.page().waitForDownload(() -> browser.follow("Download the folder"));
        assertThat(download.suggestedFilename()).isEqualTo("2025-q1.zip");

        browser.open(path(draft)).follow("Reproduce it").press("Compute it anew");
        browser.page().waitForCondition(() -> browser.heading().equals("Computed anew: the same"));
        assertThat(browser.page().locator("main").innerText()).contains("Everything comes out the same, to the byte.");
        seen(browser, "reproduced");
        browser.open(path(draft)).follow("Revise it");
        seen(browser, "revision");
    }

    /** A check of another process, as every page shows it. */
    private void watched(Browser browser, String draft) {
        var check = UUID.randomUUID();
        var preparation = UUID.fromString(Rows.of("select id from statistics.release_preparation order by at desc limit 1").getFirst());
        QuarkusTransaction.requiringNew().run(() -> {
            checks.begin(check, preparation, Kind.ATTACK, 1, helpline.sue());
            checks.beat(check, 30, 240);
        });
        browser.open(path(draft) + "/checks/" + check);
        seen(browser, "checking");
        QuarkusTransaction.requiringNew().run(() -> checks.beat(check, 200, 240));
        browser.page().waitForCondition(() -> browser.page().locator("#progress").innerText().equals("200 of 240"));
        QuarkusTransaction.requiringNew().run(() -> checks.end(check, Check.Verdict.CANCELLED, 0, null));
        browser.page().waitForCondition(() -> browser.heading().equals("The check was stopped"));
    }

    private static void reachedByItsContents(Browser browser) {
        for (var link : browser.page().locator("nav.contents a").all()) {
            assertThat(browser.page().locator(link.getAttribute("href")).isVisible()).as(link.innerText()).isTrue();
        }
    }

    /** On paper nothing is folded, and no table is wider than the sheet: lengthwise where it has many columns. */
    private static void printsWhole(Browser browser) {
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browser.resize(688, 1000);
        for (var table : browser.page().locator("table").all()) {
            assertThat(table.isVisible()).as(table.locator("caption").textContent()).isTrue();
        }
        assertThat(browser.page().evaluate("Math.max(...[...document.querySelectorAll('.scroll:not(.many) table')].map(table => table.scrollWidth))")).as("upright").asInstanceOf(INTEGER).isLessThanOrEqualTo(688);
        browser.resize(1010, 700);
        assertThat(browser.page().evaluate("Math.max(...[...document.querySelectorAll('.scroll.many table')].map(table => table.scrollWidth))")).as("lengthwise").asInstanceOf(INTEGER).isLessThanOrEqualTo(1010);
        browser.picture("release-published-paper");
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        browser.resize(1280, 900);
    }

    private static void waitForTheEnd(Browser browser) {
        browser.page().waitForCondition(() -> !browser.page().locator("main").innerText().contains("Show again"),
                new Page.WaitForConditionOptions().setTimeout(120_000));
    }

    private static void seen(Browser browser, String name) {
        browser.isAccessible().needsNoSidewaysScroll().picture("release-" + name + "-wide");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("release-" + name + "-narrow");
        browser.resize(1280, 900);
    }

    private static String path(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }
}
