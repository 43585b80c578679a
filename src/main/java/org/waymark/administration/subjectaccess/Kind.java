package org.waymark.administration.subjectaccess;

import java.util.Map;
import java.util.Set;

import org.waymark.administration.subjectaccess.Item.Nature;
import org.waymark.people.Place;

/** What a sealed text is called, about whom it is, and whether it says who that is. A text of which nothing is known here is taken to be about somebody else. */
record Kind(String label, Nature nature, boolean identity) {

    private static final String REPORT = "intake.report";
    private static final Set<String> IDENTITY = Set.of("name", "phone", "email", "handles");
    private static final Map<String, String> OF_REPORTS = Map.ofEntries(
            Map.entry("name", "Name"), Map.entry("phone", "Phone"), Map.entry("email", "E-mail"),
            Map.entry("handles", "Accounts"), Map.entry("account", "In the victim’s words"), Map.entry("addresses", "Addresses of content"), Map.entry("platforms", "Platforms"),
            Map.entry("safe_contact", "Safe contact"), Map.entry("safety_note", "About safety"), Map.entry("crime_number", "Crime number"));
    private static final Map<String, Kind> KNOWN = Map.ofEntries(
            Map.entry("cases.note.text", freeText("Note")),
            Map.entry("cases.safe_contact.text", freeText("Safe contact")),
            Map.entry("cases.colleague.reason", somebodyElse("Why a colleague was let into the case")),
            Map.entry("cases.assignment.reason", somebodyElse("Why the case was given to a colleague")),
            Map.entry("cases.exclusion.reason", somebodyElse("Why a colleague is kept out of the case")),
            Map.entry("cases.exclusion.ending", somebodyElse("Why a colleague is no longer kept out")),
            Map.entry("cases.emergency.reason", somebodyElse("Why a colleague opened the case in an emergency")),
            Map.entry("cases.emergency_review.words", somebodyElse("What was found about opening the case in an emergency")),
            Map.entry("cases.reveal.words", freeText("For what your contacts were shown to a member of staff")),
            Map.entry("cases.hold.reason", freeText("Why a legal hold was set")),
            Map.entry("cases.third_party_request.who", somebodyElse("Who asked for what the case says")),
            Map.entry("cases.third_party_request.necessity", freeText("Why somebody’s request was said to be necessary")),
            Map.entry("cases.third_party_decision.given", freeText("What was given to somebody who asked")),
            Map.entry("cases.third_party_decision.not_told", freeText("Why you were not told of a request")),
            Map.entry("investigation.police_record.crime_number", freeText("Crime number")),
            Map.entry("investigation.withdrawal.note", freeText("Note to a withdrawal")),
            Map.entry("investigation.reversal.reason", freeText("Why police action was supported again")),
            Map.entry("imports.external_reference.content", freeText("The row of a file by which the case came")));

    /** @param byVictim whether the report, where the text is one's, came from the victim: else its contacts are somebody else's */
    static Kind of(Place place, boolean byVictim) {
        if (place.table().equals(REPORT) && OF_REPORTS.containsKey(place.column())) {
            var identity = IDENTITY.contains(place.column());
            return new Kind(OF_REPORTS.get(place.column()), identity && !byVictim ? Nature.SOMEBODY_ELSE : Nature.FREE_TEXT, identity);
        }
        return KNOWN.getOrDefault(place.table() + "." + place.column(), somebodyElse("Another text"));
    }

    private static Kind freeText(String label) {
        return new Kind(label, Nature.FREE_TEXT, false);
    }

    private static Kind somebodyElse(String label) {
        return new Kind(label, Nature.SOMEBODY_ELSE, false);
    }
}
