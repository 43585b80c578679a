package org.waymark.administration.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one person did on one day: different cases, those of them out of hours and of another team, identities shown, emergencies. */
record UnusualDay(UUID person, LocalDate day, long cases, long outOfHours, long outOfTeam, long shown, long emergencies) {

    /** Why the day is listed, in sentences. None of them says that it was wrong. */
    List<String> reasons(UnusualSettings settings) {
        var reasons = new ArrayList<String>();
        if (cases > settings.manyCases()) {
            reasons.add("%d different cases; more than %d in a day are many".formatted(cases, settings.manyCases()));
        }
        if (outOfHours > 0) {
            reasons.add("%s before %d:00, from %d:00 or at a weekend".formatted(counted(outOfHours, "case", "cases"), settings.opens(), settings.closes()));
        }
        if (outOfTeam > 0) {
            reasons.add("%s of another team".formatted(counted(outOfTeam, "case", "cases")));
        }
        if (emergencies > 0) {
            reasons.add("%s opened in an emergency".formatted(counted(emergencies, "case", "cases")));
        }
        if (shown > settings.manyIdentities()) {
            reasons.add("Names and contact details shown %d times; more than %d in a day are many".formatted(shown, settings.manyIdentities()));
        }
        return reasons;
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
