package org.waymark.administration.erasure;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of holds, requests, copies, erasures and retention, as a browser shows them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class RightsInBrowserTest {

    @Inject
    Helpline helpline;

    private CaseSummary file;

    @BeforeEach
    void a_case() {
        EmptyDatabase.now();
        file = helpline.caseOf("cara");
    }

    @Test
    void every_page_is_accessible_and_fits(Browser browser) {
        var address = "/cases/" + file.reference();
        browser.signIn("sue");
        for (var page : new String[] {"requests", "subject-access", "hold", "erasure"}) {
            browser.open(address + "/" + page).isAccessible().needsNoSidewaysScroll().picture("rights-" + page);
        }
        browser.page().locator("[name=ground]").first().check();
        browser.page().locator("[name=reference]").fill(file.reference().value());
        browser.press("Erase the case for good");
        browser.page().getByText("Certificate of erasure").first().waitFor();
        browser.isAccessible().needsNoSidewaysScroll().picture("rights-certificate");
        browser.open("/erasures").isAccessible().needsNoSidewaysScroll().picture("rights-erasures");
        browser.signOut();

        browser.signIn("ada").open("/admin/retention").isAccessible().needsNoSidewaysScroll().picture("rights-retention");
        browser.open("/admin/retention/closed-cases").isAccessible().needsNoSidewaysScroll();
    }
}
