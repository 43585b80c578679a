package org.waymark.statistics.police.figure;

import java.util.Collection;
import java.util.List;

import org.waymark.reference.Force;

/** Of how many of the territorial forces of England and Wales there are figures, in words. */
public final class Coverage {

    private Coverage() {
    }

    /** "38 of 43 forces", "2 of 43 forces, and British Transport Police". */
    public static String of(Collection<String> forces) {
        var all = Force.all().stream().filter(Force::countsIn43).count();
        var known = forces.stream().distinct().map(code -> Force.find(code).orElseThrow()).toList();
        var others = known.stream().filter(force -> !force.countsIn43()).map(Force::shortName).sorted().toList();
        return "%d of %d forces".formatted(known.stream().filter(Force::countsIn43).count(), all) + (others.isEmpty() ? "" : ", and " + String.join(", ", others));
    }

    /** Those of the 43 that are missing, by name. */
    public static List<String> missing(Collection<String> forces) {
        return Force.all().stream().filter(Force::countsIn43).filter(force -> !forces.contains(force.code())).map(Force::shortName).sorted().toList();
    }
}
