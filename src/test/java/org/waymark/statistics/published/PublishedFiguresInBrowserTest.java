package org.waymark.statistics.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class PublishedFiguresInBrowserTest {

    private static final Path FILE = Path.of("src/main/resources/demonstration/published-statements.csv");

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
    }

    @Test
    void statements_are_brought_checked_and_read_on_pages_that_everybody_can_use(Browser browser) {
        browser.signIn("sue").open("/statistics/published").isAccessible();

        browser.follow("Import published statements").isAccessible().needsNoSidewaysScroll().picture("statements-upload");
        browser.press("Check the file").isAccessible();
        browser.field("CSV file").setInputFiles(FILE);
        browser.press("Check the file").isAccessible().needsNoSidewaysScroll().picture("statements-preview");
        browser.press("Import 55 statements").isAccessible().needsNoSidewaysScroll().picture("published-sources");
        browser.follow("West Midlands and Staffordshire story, FOI").isAccessible().needsNoSidewaysScroll().picture("published-source");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll().picture("published-source-narrow");

        assertThat(browser.heading()).isEqualTo("West Midlands and Staffordshire story, FOI");
        assertThat(browser.page().getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("S002-10")).innerText())
                .contains("Disagrees");
    }
}
