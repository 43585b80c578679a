package org.waymark.statistics.police.figure;

/**
 * One line of a published table: a force, a period, an offence and an outcome, with how many of the offences recorded in the
 * period have that outcome so far, and how often it was assigned in the period. The two are never mixed.
 */
public record PoliceFigure(Key key, PoliceCount recorded, PoliceCount closed) {

    /** What a figure is about: within a file nothing else has the same. */
    public record Key(String force, Period period, PoliceOffence offence, String outcome) {
    }
}
