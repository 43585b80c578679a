package org.waymark.administration.demonstration;

import java.util.List;
import java.util.Objects;

import org.waymark.intake.NewReport;
import org.waymark.intake.section.Answers;
import org.waymark.intake.section.Contact;
import org.waymark.intake.section.Online;
import org.waymark.intake.section.Police;
import org.waymark.intake.section.Safety;
import org.waymark.intake.section.WhatHappened;

/** Free texts of the demonstration: about nobody, and each says that it is an example. */
final class MadeUpWords {

    private static final String[] SAFE_CONTACT = {
        "Phone only, weekdays 10am to midday (made-up example)",
        "Text first, then call; no voicemail (made-up example)",
        "E-mail to the new address only; the old one is read by others (made-up example)",
        "Phone after 6pm; if somebody else answers, say it is the library (made-up example)",
        "Chat only; the phone is shared (made-up example)",
        "No post to the house (made-up example)",
        "Through the support worker at the partner organisation (made-up example)",
        "Phone, any weekday; withheld number is fine (made-up example)",
        "E-mail with the subject “your order” (made-up example)",
        "Phone on Tuesdays and Thursdays only, before 3pm (made-up example)",
    };

    private MadeUpWords() {
    }

    /** A report as it was logged: one victim in two gave no name. */
    static List<Answers> sections(NewReport report, String account, String safeContact) {
        var shared = report.circumstances().abuseType().equals("SHARED");
        return List.of(
                contact(report),
                new WhatHappened(report.circumstances(), account),
                new Online(shared ? "https://example.org/made-up-example" : "", shared ? "A made-up platform" : ""),
                new Safety(report.inDanger(), Objects.requireNonNullElse(safeContact, ""), ""),
                new Police(report.police().reported(), report.police().on(), report.police().force(), ""));
    }

    private static Contact contact(NewReport report) {
        var code = report.id().toString().substring(0, 4);
        return report.id().hashCode() % 2 == 0
                ? new Contact(report.channel(), report.received(), report.contactedBy(), "", "", "", "")
                : new Contact(report.channel(), report.received(), report.contactedBy(), "Made-up Person " + code, "",
                        "made-up-" + report.id().toString().substring(0, 8) + "@example.org", "");
    }

    static String example(String text) {
        return "Made-up example. " + text;
    }

    static String crimeNumber(Dice dice) {
        return "MADE-UP/%05d".formatted(dice.between(1, 99_999));
    }

    /** One in five gave none. */
    static String safeContact(Dice dice) {
        return dice.perMille(200) ? null : SAFE_CONTACT[dice.between(0, SAFE_CONTACT.length - 1)];
    }
}
