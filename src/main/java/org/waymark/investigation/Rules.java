package org.waymark.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.waymark.time.London;

/** Collects the refusals of one statement, so that all of them are told at once. */
public final class Rules {

    private final List<Refusal> broken = new ArrayList<>();

    public Rules refuse(boolean when, String field, String sentence) {
        if (when) {
            broken.add(new Refusal(field, sentence));
        }
        return this;
    }

    /** A day that must be known and cannot be in the future. */
    public Rules needsDay(LocalDate day, String field, String what, LocalDate today) {
        return refuse(day == null, field, "Say on which day " + what).notAfter(day, today, field);
    }

    public Rules notAfter(LocalDate day, LocalDate today, String field) {
        return refuse(day != null && day.isAfter(today), field, "This day is in the future");
    }

    /** A day, where it is known, that cannot be before another, where that is known. */
    public Rules notBefore(LocalDate day, LocalDate earliest, String field, String sentence) {
        return refuse(isBefore(day, earliest), field, earliest == null ? "" : sentence + " (" + London.inWords(earliest) + "). Correct one of the two days");
    }

    public List<Refusal> broken() {
        return List.copyOf(broken);
    }

    private static boolean isBefore(LocalDate day, LocalDate earliest) {
        return day != null && earliest != null && day.isBefore(earliest);
    }
}
