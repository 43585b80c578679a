package org.waymark.intake;

import java.time.LocalDate;

import org.waymark.reference.NotKnown;

/** What was said on the phone about the police: whether the matter was reported, on which day and to which force. */
public record ToldOfPolice(String reported, LocalDate on, String force) {

    private static final String NOT_ASKED = NotKnown.NOT_ASKED.name();

    public static ToldOfPolice notAsked() {
        return new ToldOfPolice(NOT_ASKED, null, NOT_ASKED);
    }

    /** The day may be known or not. */
    public static ToldOfPolice reportedOn(LocalDate day) {
        return new ToldOfPolice("YES", day, NOT_ASKED);
    }

    boolean saysReported() {
        return reported.equals("YES");
    }
}
