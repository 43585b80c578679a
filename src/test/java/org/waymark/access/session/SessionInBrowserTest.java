package org.waymark.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.InBrowser;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a page does by itself: it hides when asked, warns before its session ends, and goes away when it has ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class SessionInBrowserTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    SetClock clock;
    @Inject
    Helpline helpline;
    private CaseSummary file;

    @BeforeEach
    void at_nine_in_the_morning() {
        EmptyDatabase.now();
        clock.standAt(NINE);
        file = helpline.caseOf("cara");
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void the_screen_is_hidden_by_its_button_and_comes_back_as_it_was(Browser browser) {
        browser.signIn("cara").open("/cases/" + file.reference() + "/notes");
        browser.field("Note").fill("She rang from work");
        var address = browser.page().url();

        browser.follow("Hide screen");

        nothingCanBeSeen(browser);
        browser.press("Show the screen again");
        assertThat(browser.heading()).startsWith("Add a note");
        assertThat(browser.field("Note").inputValue()).isEqualTo("She rang from work");
        assertThat(browser.page().url()).isEqualTo(address);
        assertThat(browser.page().title()).contains("Add a note");
    }

    @Test
    void pressing_escape_twice_hides_the_screen_and_once_does_not(Browser browser) {
        browser.signIn("cara").open("/cases/" + file.reference());

        browser.page().keyboard().press("Escape");
        assertThat(browser.page().locator("h1").isVisible()).isTrue();
        browser.page().keyboard().press("Escape");

        nothingCanBeSeen(browser);
        browser.page().keyboard().press("Enter");
        assertThat(browser.heading()).contains(file.reference().value());
    }

    @Test
    void another_tab_hides_too(Browser browser) {
        browser.signIn("cara").open("/cases/" + file.reference());
        var other = browser.page().context().newPage();
        other.navigate("cases");

        browser.follow("Hide screen");

        other.locator("body").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(other.title()).isEqualTo("Hidden");
    }

    @Test
    void without_a_script_the_button_leads_to_a_page_that_shows_nothing() {
        var cara = TestBrowser.signedIn("cara");

        var hidden = cara.open("/cases/" + file.reference()).follow("Hide screen");

        assertThat(hidden.heading()).isEqualTo("The screen is hidden");
        assertThat(hidden.document().html()).doesNotContain("Cara", file.reference().value());
        assertThat(hidden.follow("Go back to Waymark").heading()).isEqualTo("My work");
    }

    @Test
    void two_minutes_before_the_end_a_dialog_asks_and_staying_prolongs_the_session(Browser browser) {
        browser.signIn("cara").page().clock().install();
        browser.open("/cases/" + file.reference() + "/notes").field("Note").focus();

        pass(browser, Duration.ofMinutes(12));
        assertThat(browser.page().locator("#session-warning").isVisible()).isFalse();
        pass(browser, Duration.ofMinutes(13).plusSeconds(2));
        browser.page().locator("#session-warning").waitFor();
        browser.isAccessible().pictureOfWindow("session-warning");
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("session-stay");
        browser.page().waitForResponse("**/session", () -> browser.press("Stay signed in"));

        assertThat(browser.page().locator("#session-warning").isVisible()).isFalse();
        assertThat(browser.page().evaluate("document.activeElement.name")).isEqualTo("text");
        clock.standAt(NINE.plus(Duration.ofMinutes(27)));
        assertThat(browser.open("/").heading()).isEqualTo("My work");
    }

    @Test
    void before_the_dialog_a_section_of_a_report_is_saved_and_can_be_saved_again(Browser browser) {
        browser.signIn("cara").page().clock().install();
        browser.open("/reports/new");
        browser.page().getByLabel("Phone", new Page.GetByLabelOptions().setExact(true)).first().check();
        browser.field("Name").fill("Jane Roe");

        pass(browser, Duration.ofMinutes(12).plusSeconds(52));
        browser.page().waitForCondition(() -> helpline.audited("REPORT_SECTION_SAVED") == 1);
        browser.page().locator("input[name=version][value='1']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        browser.field("Name").fill("Jane Roe-Smith");
        browser.press("Save and go on");
        assertThat(browser.heading()).isEqualTo("Log a report: What happened");
    }

    @Test
    void saving_a_section_by_itself_does_not_prolong_the_session(Browser browser) {
        browser.signIn("cara").page().clock().install();
        browser.open("/reports/new");
        browser.page().getByLabel("Phone", new Page.GetByLabelOptions().setExact(true)).first().check();

        pass(browser, Duration.ofMinutes(12).plusSeconds(52));
        browser.page().locator("input[name=version][value='1']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        clock.standAt(NINE.plus(Duration.ofMinutes(15)));

        var alive = browser.page().request().get("session", RequestOptions.create().setHeader(Unattended.HEADER, "true"));
        assertThat(alive.status()).isEqualTo(401);
    }

    @Test
    void at_the_end_the_page_goes_away_and_what_was_typed_is_given_back(Browser browser) {
        browser.signIn("cara").page().clock().install();
        browser.open("/cases/" + file.reference() + "/notes").field("Note").fill("Call back on Friday");

        pass(browser, Duration.ofMinutes(15).plusSeconds(5));

        browser.signInHere("cara");
        assertThat(browser.heading()).isEqualTo("What you had typed was kept");
        browser.isAccessible().picture("kept-forms").press("Send it again");
        assertThat(browser.page().getByText("Call back on Friday").isVisible()).isTrue();
        assertThat(browser.complaints()).as("what the page was told when it asked").singleElement().asString().endsWith("/session 401");
    }

    /** Lets so much time have passed since nine, for the page and for the server alike. */
    private void pass(Browser browser, Duration sinceNine) {
        var before = Duration.between(NINE, clock.instant());
        clock.standAt(NINE.plus(sinceNine));
        browser.page().clock().fastForward(sinceNine.minus(before).toMillis());
    }

    private static void nothingCanBeSeen(Browser browser) {
        assertThat(browser.page().locator("body").isVisible()).isFalse();
        assertThat(browser.page().evaluate("document.documentElement.innerText.trim()")).isEqualTo("Show the screen again");
        assertThat(browser.page().title()).isEqualTo("Hidden");
        assertThat(browser.page().url()).endsWith("/hidden");
        assertThat(browser.page().evaluate("document.activeElement.textContent")).isEqualTo("Show the screen again");
    }
}
