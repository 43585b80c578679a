package org.waymark.cases;

import java.time.LocalDate;

import org.waymark.reference.NotKnown;

/**
 * What happened, in codes: the course of conduct that a case is about. Each code may be one of the four answers that give
 * no fact; the conduct has a first day and a last one, or is still going on.
 */
public record Circumstances(String abuseType, String relationship, String ageBand, String gender, LocalDate conductFrom,
        LocalDate conductTo, boolean conductOngoing) {

    public static Circumstances notAsked() {
        var notAsked = NotKnown.NOT_ASKED.name();
        return new Circumstances(notAsked, notAsked, notAsked, notAsked, null, null, false);
    }

    /** The last day on which an offence can have been in force: the end, today while it goes on, else the first day. */
    public LocalDate lastDayOfConduct(LocalDate today) {
        return conductOngoing ? today : conductTo != null ? conductTo : conductFrom;
    }
}
