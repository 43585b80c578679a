package org.waymark.administration.erasure;

import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestBrowser.Page;

/** A case driven through the pages, with something of everything that a case can hold. */
record ACanaryCase(String reference) {

    static final String CANARY = "Canary Featherstone";
    private static final String CHECK = "Save and go to the check page";

    /** Logged by cara; told to the police, withdrawn, closed. */
    static ACanaryCase told() {
        var cara = TestBrowser.signedIn("cara").keepingSecret(CANARY);
        var check = contact(cara).follow("What happened").form(CHECK).fill("abuse-type", "THREAT").fill("account", CANARY + " told us").submit()
                .follow("Where it is online").form(CHECK).fill("addresses", "https://example.org/canary").submit()
                .follow("Safety").form(CHECK).fill("safe-contact", CANARY + " by text").fill("in-danger", "NO").submit()
                .follow("Police").form(CHECK).fill("reported", "YES").submit();
        var page = check.form("Log the report").submit();
        var file = new ACanaryCase(page.heading().replace("Case ", ""));
        file.note(cara, CANARY + " called back");
        return file;
    }

    void note(TestBrowser browser, String words) {
        browser.open(address() + "/notes").form("Add the note").fill("text", words).submit();
    }

    String address() {
        return "/cases/" + reference;
    }

    private static Page contact(TestBrowser cara) {
        return cara.open("/reports/new").form(CHECK).fill("channel", "PHONE").fill("name", CANARY).fill("phone", "07700 900123").submit();
    }
}
