package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class ChartsInBrowserTest {

    private static final List<String> PAGES = List.of("charts", "release-charts");

    /** Words as the browser has set them, with the font as it really is. */
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('svg.chart')].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
                const words = [...svg.querySelectorAll('text')].map(word => [word.textContent, word.getBBox()]);
                const meets = (a, b) => a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 4 < b.y + b.height - 4 && b.y + 4 < a.y + a.height - 4;
                const sheet = svg.viewBox.baseVal;
                return words.flatMap(([text, box], at) => words.slice(at + 1).filter(([, other]) => meets(box, other)).map(([other]) => text + ' / ' + other))
                    .concat(words.filter(([, box]) => box.x < -1 || box.x + box.width > sheet.width + 1).map(([text]) => text + ' sticks out'));
            })""";

    private static final String SMALLEST_LETTERS = """
            () => Math.min(...[...document.querySelectorAll('svg.chart text')].filter(word => word.getBoundingClientRect().width > 0)
                .map(word => parseFloat(getComputedStyle(word).fontSize) * word.getScreenCTM().a))""";

    @Test
    void every_chart_is_accessible_and_reads_well_wide_narrow_in_forced_colours_and_on_paper(Browser browser) {
        browser.signIn("sue");

        for (var name : PAGES) {
            browser.resize(1280, 900).open("/specimen/" + name).isAccessible().needsNoSidewaysScroll().picture(name + "-wide");
            assertThat(browser.page().evaluate(OVERLAPS)).as("words over words, wide").isEqualTo(List.of());

            browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture(name + "-narrow");
            assertThat(browser.page().evaluate(OVERLAPS)).as("words over words, narrow").isEqualTo(List.of());
            assertThat(((Number) browser.page().evaluate(SMALLEST_LETTERS)).doubleValue()).as("smallest letters on a narrow screen").isGreaterThanOrEqualTo(14);

            browser.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            browser.resize(1280, 900).picture(name + "-forced");
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
            browser.resize(794, 1123).picture(name + "-paper");
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
