package org.waymark.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Locator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The screens of a report in a real browser: by keyboard alone, wide and narrow. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class LogReportInBrowserTest {

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void a_report_is_logged_by_keyboard_alone(Browser browser) {
        browser.signIn("cara").open("/reports/new");
        var keys = browser.page().keyboard();

        browser.field("Phone").focus();
        keys.press("Space");
        keys.press("Enter");
        assertThat(heading(browser)).hasText("Log a report: What happened");
        browser.field("What happened").focus();
        keys.type("Threat");
        browser.field("In the victim’s words").focus();
        keys.type("He says he will.");
        keys.press("Tab");
        keys.press("Enter");
        assertThat(heading(browser)).hasText("Log a report: Where it is online");
        browser.follow("Check and log").isAccessible();
        browser.page().getByLabel("Reference of the case it belongs to").focus();
        keys.press("Enter");

        browser.page().waitForURL(Pattern.compile(".*/cases/[0-9A-Z]{4}-[0-9A-Z]{4}$"));
        assertThat(heading(browser)).containsText("Case ");
    }

    @Test
    void every_section_is_accessible_and_fits_wide_and_narrow(Browser browser) {
        browser.signIn("cara").open("/reports/new").field("Phone").check();
        fits(browser, "report-contact");
        browser.press("Save and go on").follow("Safety");
        browser.page().getByLabel("Yes").check();
        for (var section : List.of("safety", "police")) {
            fits(browser, "report-" + section);
            browser.press(section.equals("police") ? "Save and go to the check page" : "Save and go on");
        }
        fits(browser, "report-check");
        browser.follow("Fill in Where it is online").field("Addresses of the content").fill("https://video.example.org/1");
        fits(browser, "report-online");
        browser.press("Save and go to the check page").follow("Fill in What happened").field("Age of the victim").selectOption("UNDER_18");
        browser.press("Save and go on");
        fits(browser, "report-under-18");
        browser.press("The person is under 18: keep only channel and time");
        fits(browser, "report-stopped");
    }

    private static Locator heading(Browser browser) {
        return browser.page().locator("h1");
    }

    private static void fits(Browser browser, String picture) {
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture(picture + "-narrow");
        browser.resize(1280, 900).isAccessible().needsNoSidewaysScroll().picture(picture);
    }
}
