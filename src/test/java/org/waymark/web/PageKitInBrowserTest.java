package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.testing.Browser;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(PageKitTest.WithSpecimen.class)
@InBrowser
class PageKitInBrowserTest {

    private static final List<String> PAGES = List.of("case", "statistics", "list", "form");

    @Test
    void every_piece_of_the_kit_is_accessible_and_fits_wide_narrow_and_paper(Browser browser) {
        browser.signIn("sue");

        for (var name : PAGES) {
            browser.resize(1280, 900).open("/specimen/" + name).isAccessible().needsNoSidewaysScroll().picture(name + "-wide");
            browser.resize(768, 900).needsNoSidewaysScroll().picture(name + "-middle");
            browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture(name + "-narrow").pictureOfWindow(name + "-narrow-top");
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            browser.resize(794, 1123).picture(name + "-paper");
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.ACTIVE));
            browser.resize(1280, 900).picture(name + "-forced");
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        }
    }

    @Test
    void the_error_summary_takes_the_focus_and_leads_to_the_fields(Browser browser) {
        browser.signIn("cara").open("/specimen/form").press("Record the withdrawal");

        assertThat(browser.page().evaluate("document.activeElement.className")).isEqualTo("govuk-error-summary");
        browser.isAccessible().picture("form-errors").follow("Choose a force");
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("force");
    }

    @Test
    void the_words_of_a_choice_stand_beside_its_circle_or_box_on_a_narrow_screen(Browser browser) {
        browser.signIn("cara").resize(320, 640).open("/specimen/form");

        var choices = browser.page().locator(".govuk-radios__item, .govuk-checkboxes__item").all();
        assertThat(choices).isNotEmpty().allSatisfy(choice -> {
            var circle = choice.locator("input").boundingBox();
            var words = choice.locator("label").boundingBox();
            assertThat(words.x).as(choice.innerText()).isGreaterThanOrEqualTo(circle.x + circle.width - 1);
            assertThat(words.y).as(choice.innerText()).isLessThan(circle.y + circle.height);
        });
    }

    @Test
    void the_safe_contact_line_never_scrolls_out_of_reach(Browser browser) {
        browser.signIn("cara").open("/specimen/case");
        browser.page().evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(browser.page().evaluate("document.querySelector('.safe-contact').getBoundingClientRect().top")).isEqualTo(0);
        browser.pictureOfWindow("case-scrolled");

        browser.resize(320, 640).page().evaluate("scrollTo(0, 600)");
        assertThat(browser.page().evaluate("document.querySelector('.safe-contact').getBoundingClientRect().top")).isEqualTo(0);
        browser.pictureOfWindow("case-scrolled-narrow");

        browser.resize(320, 256).page().evaluate("scrollTo(0, 600)");
        browser.pictureOfWindow("case-scrolled-zoomed").follow("Safe contact");
        assertThat(browser.page().getByText("No voicemail")).matches(line -> line.boundingBox().y >= 0 && line.boundingBox().y < 256);
    }

    @Test
    void a_broken_page_is_noticed(Browser browser) {
        browser.signIn("cara").open("/specimen/broken");

        assertThatThrownBy(browser::isAccessible).hasMessageContaining("label");
        assertThatThrownBy(browser::needsNoSidewaysScroll).hasMessageContaining("pixels that stick out");
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"))
                .anyMatch(complaint -> complaint.contains("/assets/nowhere.css"));
    }

    @Test
    void what_was_done_takes_the_focus(Browser browser) {
        browser.signIn("cara").open("/specimen/form");
        browser.field("When did the victim").fill("2026-03-01");
        browser.field("Force").selectOption("gwent");
        browser.press("Record the withdrawal");

        assertThat(browser.page().evaluate("document.activeElement.innerText").toString()).contains("The door stays open.");
        browser.isAccessible().picture("form-done");
    }
}
