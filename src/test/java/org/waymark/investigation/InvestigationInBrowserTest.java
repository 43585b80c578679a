package org.waymark.investigation;

import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of an investigation as a browser shows them: axe finds nothing, nothing runs over the edge. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class InvestigationInBrowserTest {

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void every_page_can_be_used_by_everybody(Browser browser) {
        var file = aCase().conduct("2023-12-01", "2023-12-31").safeContact("phone only, mornings").recordedBy(LANCASHIRE, "2024-01-05", "S33_DISCLOSE")
                .withSuspect("2024-01-11").toldOfAnonymity(true).withdrawn("2024-02-01", "BEFORE_STATEMENT", "PRESSURE", "DELAY").supportsAgain("2024-02-20")
                .outcome("14", "2024-03-01").corrected("16", "2024-03-02").victimSays(VictimSays.NEVER_ASKED).saved();

        browser.signIn("sue");
        for (var page : new String[] {"", "/police-record", "/police-record/suspect", "/anonymity-told", "/outcomes", "/withdrawals"}) {
            browser.open(file.address() + page).isAccessible().needsNoSidewaysScroll().picture("investigation" + page.replace('/', '-'));
        }
        browser.open(file.address() + "/outcomes").follow("Correct outcome 16 of 2 March 2024").isAccessible().picture("investigation-correction");
        browser.open(file.address() + "/outcomes").follow("What does the victim say? About outcome 16 of 2 March 2024").isAccessible().picture("investigation-victim-account");
        browser.resize(320, 640);
        for (var page : new String[] {"", "/police-record", "/anonymity-told", "/outcomes", "/withdrawals"}) {
            browser.open(file.address() + page).needsNoSidewaysScroll().picture("narrow-investigation" + page.replace('/', '-'));
        }
        browser.open("/contradictions").needsNoSidewaysScroll();
        browser.resize(1280, 900);
        browser.open("/contradictions").isAccessible().needsNoSidewaysScroll().picture("contradictions");
        browser.open("/contradictions/waiting").isAccessible();
    }

    @Test
    void the_page_before_a_withdrawal_is_final_and_the_question_can_be_used_by_everybody(Browser browser) {
        var file = aCase().recordedBy(LANCASHIRE, "2024-07-01").outcome("15", "2024-09-01").saved();

        browser.signIn("cara").open(file.address() + "/withdrawals");
        browser.page().locator("[name=withdrawn-on]").fill("2024-08-08");
        browser.page().locator("[name=withdrawal-stage]").first().check();
        browser.page().locator("[name=withdrawal-reasons][value=FEAR_SUSPECT]").check();
        browser.page().locator("[name=withdrawal-account]").first().check();
        browser.page().locator("[name=communicated-by]").selectOption("VIA_HELPLINE");
        browser.press("Read it over");
        browser.isAccessible().needsNoSidewaysScroll().picture("investigation-before-final");
        browser.press("Change what is written");
        browser.isAccessible();
        browser.open(file.address() + "/police-record/suspect");
        browser.press("Record the suspect");
        browser.isAccessible().picture("investigation-errors");
        browser.open(file.address() + "/outcomes");
        browser.page().locator("[name=outcome-account]").first().check();
        browser.page().locator("[name=outcome-on]").fill("2024-10-08");
        browser.page().locator("[name=outcome][value='16']").check();
        browser.press("Record the outcome");
        browser.isAccessible().needsNoSidewaysScroll().picture("investigation-question");
    }
}
