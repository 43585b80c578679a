package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of the case import in a real browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class CaseImportInBrowserTest {

    @BeforeEach
    void an_empty_waymark() {
        EmptyDatabase.now();
    }

    @Test
    void a_file_is_refused_previewed_and_imported(Browser browser) {
        browser.signIn("sue").open("/imports").isAccessible().needsNoSidewaysScroll().follow("Import cases").isAccessible().needsNoSidewaysScroll();

        browser.page().setInputFiles("#file", new FilePayload("cases.csv", "text/csv", CaseFiles.of(CaseFiles.row("channel=FAX"))));
        browser.press("Show what the file holds").isAccessible().picture("import-refused");
        assertThat(browser.page().innerText("main")).contains("FAX");

        browser.page().setInputFiles("#file", Path.of("src/test/resources/figures/cases-lancashire-2018-2021.csv"));
        browser.press("Show what the file holds").isAccessible().needsNoSidewaysScroll().picture("import-preview");
        assertThat(browser.heading()).isEqualTo("Check before you import");
        assertThat(browser.page().innerText("main")).contains("995");
        browser.resize(320, 640).isAccessible().needsNoSidewaysScroll();
        browser.resize(1280, 900).press("Import the file").isAccessible().picture("import-done");
        assertThat(browser.heading()).isEqualTo("Cases imported");
        browser.open("/imports").isAccessible().needsNoSidewaysScroll();
    }
}
