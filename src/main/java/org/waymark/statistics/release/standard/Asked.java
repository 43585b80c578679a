package org.waymark.statistics.release.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.measures.Window;

/**
 * What a release is asked to hold.
 *
 * @param merged codes of small forces: those of one region are shown together
 * @param steps code of a table and the step of its ladder that was chosen by hand, one past the last to leave it out; without one the rule chooses
 */
public record Asked(Window window, LocalDate asAt, Rules rules, Set<String> merged, Map<String, Integer> steps) {

    public Asked {
        merged = Collections.unmodifiableSortedSet(new TreeSet<>(merged));
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    /** The same with other steps. */
    public Asked with(Map<String, Integer> otherSteps) {
        return new Asked(window, asAt, rules, merged, otherSteps);
    }

    /** Why it cannot be done: a day is final when it is over in London, and no month is counted that had not ended on it. */
    public Optional<String> refusalOn(LocalDate today) {
        if (!asAt.isBefore(today)) {
            return Optional.of("The as-at day must be over: choose a day before today");
        }
        return window.to().atEndOfMonth().isAfter(asAt) ? Optional.of("The last month must have ended on the as-at day") : Optional.empty();
    }
}
