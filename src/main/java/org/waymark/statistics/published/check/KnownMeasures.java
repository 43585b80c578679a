package org.waymark.statistics.published.check;

import java.util.Set;

/** The measures of ours that the check knows something about; any other name is a measure of which only its counts are known. */
final class KnownMeasures {

    static final String RECORDED_OFFENCES = "recorded-offences";
    static final String CHANGE_ON_YEAR_BEFORE = "change-on-year-before";
    static final String NOT_SUPPORTED = "not-supported";
    static final String NOT_SUPPORTED_SUSPECT_IDENTIFIED = "not-supported-suspect-identified";
    static final String NOT_SUPPORTED_NO_SUSPECT = "not-supported-no-suspect";

    /** Those that count recorded offences by their outcome, and so have the recorded offences as their denominator. */
    private static final Set<String> OF_OUTCOMES = Set.of(
            NOT_SUPPORTED, NOT_SUPPORTED_SUSPECT_IDENTIFIED, NOT_SUPPORTED_NO_SUSPECT,
            "charged-or-summonsed", "out-of-court", "not-in-public-interest", "evidential-difficulties-victim-supports",
            "no-suspect-identified", "other-outcome", "not-yet-assigned", "assigned-outcomes");

    private KnownMeasures() {
    }

    static boolean isOfOutcomes(String measure) {
        return OF_OUTCOMES.contains(measure);
    }
}
