package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.waymark.reference.NotKnown;
import org.waymark.testing.Form;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;

/** A caseworker who types into the pages what a row of a case file says. */
final class ByHand {

    private static final String SAVE = "Save and go to the check page";
    private final TestBrowser cara = TestBrowser.signedIn("cara");

    void enter(Map<String, String> row) {
        var address = logReport(row);
        var told = has(row, "reported_to_police_on") || has(row, "recorded_on") || has(row, "force") || has(row, "offence");
        if (told) {
            saved(cara.open(address + "/police-record").form("Save the police record")
                    .fill("force", coded(row, "force")).fill("reported-on", text(row, "reported_to_police_on"))
                    .fill("recorded-on", text(row, "recorded_on")).fill("offence", coded(row, "offence")).submit());
        }
        if (has(row, "suspect_identified_on")) {
            confirmed(cara.open(address + "/police-record/suspect").form("Record the suspect")
                    .fill("identified-on", text(row, "suspect_identified_on")).fill("suspect-source", "OTHER"));
        }
        if (has(row, "withdrawn_on")) {
            withdraw(row, address);
        }
        if (has(row, "outcome")) {
            confirmed(cara.open(address + "/outcomes").form("Record the outcome").fill("outcome", text(row, "outcome"))
                    .fill("outcome-on", text(row, "outcome_on")).fill("outcome-account", "POLICE"));
        }
        if (has(row, "re_engaged_on")) {
            confirmed(cara.open(address + "/withdrawals").follow("The victim supports action again")
                    .form("Record that the victim supports action again").fill("re-engaged-on", text(row, "re_engaged_on")));
        }
        if (has(row, "closed_on")) {
            saved(cara.open(address + "/closure").form("Close the case").fill("reason", "POLICE_OUTCOME").submit());
        }
    }

    private String logReport(Map<String, String> row) {
        var reported = has(row, "reported_to_police_on") || has(row, "recorded_on");
        var page = cara.open("/reports/new").form(SAVE).fill("channel", text(row, "channel"))
                .fill("received-on", text(row, "received_on")).fill("received-time", "12:00").submit()
                .follow("What happened").form(SAVE).fill("abuse-type", coded(row, "abuse_type")).fill("relationship", coded(row, "relationship"))
                .fill("age-band", coded(row, "age_band")).fill("gender", coded(row, "gender")).fill("conduct-from", text(row, "conduct_from")).submit()
                .follow("Police").form(SAVE).fill("reported", reported ? "YES" : "NOT_ASKED").fill("reported-on", text(row, "reported_to_police_on")).submit()
                .form("Log the report").submit();
        assertThat(page.address()).startsWith("/cases/");
        return page.address();
    }

    private void withdraw(Map<String, String> row, String address) {
        var reasons = text(row, "withdrawal_reasons");
        var form = cara.open(address + "/withdrawals").form("Read it over").fill("withdrawn-on", text(row, "withdrawn_on"))
                .fill("withdrawal-stage", coded(row, "withdrawal_stage")).fill("withdrawal-account", coded(row, "withdrawal_account"))
                .fill("communicated-by", "NOT_ASKED");
        if (reasons.isEmpty() || NotKnown.isOne(reasons)) {
            form.fill("without-reason", coded(row, "withdrawal_reasons"));
        } else {
            form.fill("withdrawal-reasons", reasons.split(";")).fill("main-reason", reasons.split(";")[0]);
        }
        saved(form.submit().form("Record the withdrawal").submit());
    }

    /** Sends the form, and answers "is that right?" with yes where it is asked. */
    private static void confirmed(Form form) {
        var page = form.submit();
        saved(page.texts("button").contains("Yes, record it so") ? page.form("Yes, record it so").submit() : page);
    }

    private static void saved(Page page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.texts(".govuk-error-summary")).isEmpty();
    }

    private static boolean has(Map<String, String> row, String column) {
        return !text(row, column).isEmpty() && !text(row, column).equals("NOT_ASKED");
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String coded(Map<String, String> row, String column) {
        return text(row, column).isEmpty() ? "NOT_ASKED" : text(row, column);
    }
}
