package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.Browser;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.InBrowser;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestDatabase;
import org.waymark.time.London;

import com.microsoft.playwright.Locator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The main job, end to end, in a real browser: from a call to a figure, and back again when the victim returns. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@InBrowser
class FromReportToFigureTest {

    private static final Instant DURING_THE_CALL = Instant.parse("2026-06-10T10:42:00Z");
    private static final String FIGURES = "/statistics/outcomes?by=force&from=2026-03&to=2026-06";
    private static final String WITHDRAWALS = "/statistics/withdrawals?by=force&from=2026-01&to=2026-06";

    @Inject
    SetClock clock;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void an_empty_helpline() {
        EmptyDatabase.now();
        clock.standAt(DURING_THE_CALL);
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void a_call_becomes_a_case_an_outcome_a_withdrawal_and_a_figure(Browser browser) {
        var reference = logsAReportByKeyboard(browser);
        recordsWhatThePoliceDid(browser, reference);
        recordsTheWithdrawal(browser, reference);
        browser.signOut();

        browser.signIn("sue").open(FIGURES).isAccessible().needsNoSidewaysScroll().picture("walk-figures");
        assertThat(csv(browser, "outcomes.csv?by=force&from=2026-03&to=2026-06"))
                .contains("E23000003,Lancashire,not-supported-suspect-identified,1,1,100.0");
        browser.open(WITHDRAWALS).isAccessible().picture("walk-withdrawals");
        assertThat(csv(browser, "withdrawals.csv?by=force&from=2026-01&to=2026-06")).contains("E23000003,Lancashire,withdrawals,1,");
        assertThat(csv(browser, "withdrawals.csv?by=reason&from=2026-01&to=2026-06"))
                .contains("FEAR_SUSPECT,", "IDENTIFICATION,");
        browser.signOut();

        clock.standAt(DURING_THE_CALL.plus(Duration.ofDays(1)));
        theVictimSupportsActionAgain(browser, reference);
        browser.signOut();

        browser.signIn("sue");
        assertThat(csv(browser, "withdrawals.csv?by=force&from=2026-01&to=2026-06")).contains("E23000003,Lancashire,withdrawals,0,");
        assertThat(csv(browser, "withdrawals.csv?by=force&from=2026-01&to=2026-06&as-at=" + London.dayOf(DURING_THE_CALL)))
                .contains("E23000003,Lancashire,withdrawals,1,");
        browser.open("/cases/" + reference).isAccessible().picture("walk-case");
        assertThat(browser.page().innerText("main")).contains("Reversed", "Withdrawal of 8 June 2026 recorded");
        assertThat(reconcile.run().agrees()).isTrue();
    }

    private String logsAReportByKeyboard(Browser browser) {
        browser.signIn("cara").isAccessible().picture("walk-my-work");
        var page = browser.page();
        browser.follow("Log a report");
        arrivedAt(browser, "Contact").isAccessible().needsNoSidewaysScroll().picture("walk-contact");

        // By keyboard alone: Space chooses the first channel, Enter in a field sends the form.
        page.locator("[name=channel]").first().focus();
        page.keyboard().press("Space");
        page.locator("[name=phone]").focus();
        page.keyboard().press("Enter");
        arrivedAt(browser, "What happened").isAccessible().picture("walk-what-happened");
        page.locator("[name=conduct-from]").fill("2026-03-01");
        browser.press("Save and go on");
        arrivedAt(browser, "Where it is online").isAccessible();
        browser.press("Save and go on");
        arrivedAt(browser, "Safety").isAccessible().picture("walk-safety");
        browser.press("Save and go on");
        arrivedAt(browser, "Police").isAccessible().picture("walk-police");
        browser.press("Save and go to the check page");
        arrivedAt(browser, "Check the report").isAccessible().picture("walk-check");
        page.locator("main form button").last().focus();
        page.keyboard().press("Enter");
        arrivedAt(browser, "Case ").isAccessible().picture("walk-case-open");
        return browser.heading().replace("Case ", "").strip();
    }

    private void recordsWhatThePoliceDid(Browser browser, String reference) {
        var page = browser.page();
        browser.open("/cases/" + reference + "/police-record").isAccessible().picture("walk-police-record");
        page.locator("[name=force]").selectOption("E23000003");
        page.locator("[name=reported-on]").fill("2026-03-03");
        page.locator("[name=recorded-on]").fill("2026-03-05");
        page.locator("[name=offence][value=S66B_4]").check();
        browser.press("Save the police record");
        arrivedAt(browser, "Case " + reference);

        browser.open("/cases/" + reference + "/police-record/suspect").isAccessible().picture("walk-suspect");
        page.locator("[name=identified-on]").fill("2026-03-11");
        page.locator("[name=suspect-source]").first().check();
        page.keyboard().press("Enter");
        arrivedAt(browser, "Case " + reference);

        browser.open("/cases/" + reference + "/outcomes").isAccessible().picture("walk-outcome");
        page.locator("[name=outcome-account]").first().check();
        page.locator("[name=outcome-on]").fill("2026-06-09");
        page.locator("[name=outcome][value='16']").check();
        browser.press("Record the outcome");
        // The police say 16 and no withdrawal is recorded yet: the form asks first.
        page.getByText("Is that right?").waitFor();
        browser.isAccessible().picture("walk-is-that-right");
        browser.press("Yes, record it so");
        arrivedAt(browser, "What does the victim say?").isAccessible().picture("walk-victim-says");
        page.locator("[name=says][value=WITHDREW]").check();
        browser.press("Record what the victim says");
        arrivedAt(browser, "Case " + reference);
    }

    private void recordsTheWithdrawal(Browser browser, String reference) {
        var page = browser.page();
        browser.open("/cases/" + reference + "/withdrawals").isAccessible().needsNoSidewaysScroll().picture("walk-withdrawal");
        page.locator("[name=withdrawn-on]").fill("2026-06-08");
        page.locator("[name=withdrawal-stage][value=AFTER_STATEMENT]").check();
        page.locator("[name=withdrawal-reasons][value=FEAR_SUSPECT]").check();
        page.locator("[name=withdrawal-reasons][value=IDENTIFICATION]").check();
        page.locator("[name=withdrawal-account][value=VICTIM_STATED]").check();
        page.locator("[name=communicated-by]").selectOption("VIA_HELPLINE");
        browser.press("Read it over");
        arrivedAt(browser, "Before the withdrawal is final").isAccessible().picture("walk-before-final");
        assertThat(page.innerText("main")).contains("door stays open", "right to have the decision reviewed");
        browser.press("Record the withdrawal");
        arrivedAt(browser, "Case " + reference).isAccessible().picture("walk-case-withdrawn");
    }

    private void theVictimSupportsActionAgain(Browser browser, String reference) {
        browser.signIn("cara").open("/cases/" + reference).follow("The victim supports action again");
        arrivedAt(browser, "The victim supports action again").isAccessible().picture("walk-reversal");
        browser.page().locator("[name=re-engaged-on]").fill(LocalDate.parse("2026-06-11").toString());
        browser.press("Record that the victim supports action again");
        arrivedAt(browser, "Case " + reference);
    }

    private static Browser arrivedAt(Browser browser, String heading) {
        browser.page().locator("h1").filter(new Locator.FilterOptions().setHasText(heading)).waitFor();
        return browser;
    }

    private static String csv(Browser browser, String file) {
        return browser.page().request().get("statistics/" + file).text();
    }
}
