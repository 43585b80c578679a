package org.waymark.statistics.police.figure;

/** A number that the police published, or what stood there instead of one. What is withheld is never nought. */
public sealed interface PoliceCount {

    /** A count as published; corrections of earlier quarters can be below nought. */
    record Given(long number) implements PoliceCount {
    }

    /** No number, and in the publisher's own sign: "<5", "-", "data not provided", or nothing at all. */
    record Withheld(Why why, String stood) implements PoliceCount {
    }

    /** Whether there is a small number that is not shown, or none that is known. */
    enum Why { SUPPRESSED, MISSING }

    PoliceCount NOT_THERE = new Withheld(Why.MISSING, "");
}
