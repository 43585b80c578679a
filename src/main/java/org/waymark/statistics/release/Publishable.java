package org.waymark.statistics.release;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.web.Refused;

/** What no choice may come to, whatever an attack would say of it. */
final class Publishable {

    private Publishable() {
    }

    /** The same, unless there is nothing in it for a reader, or a row that says too much by being there. */
    static Prepared checked(Prepared prepared) {
        refuseIfEmpty(prepared);
        refuseIfFewTogether(prepared);
        return prepared;
    }

    /** Tables of nothing but noughts and marks tell nobody anything: the months were most likely mistyped. */
    private static void refuseIfEmpty(Prepared prepared) {
        if (prepared.content().tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.values().stream())
                .noneMatch(value -> value instanceof Value.Count count && count.number() > 0)) {
            throw new Refused("to", "No table can be published of these months as known on that day: too little was known of them");
        }
    }

    /**
     * A row that names several forces says that each of them has something. Where they are few even together, that tells too much:
     * three forces with fewer than five have three or four.
     */
    private static void refuseIfFewTogether(Prepared prepared) {
        Map<String, Long> most = prepared.cells().planned().tables().stream().flatMap(table -> table.counts().stream())
                .filter(count -> Parts.forcesOf(count.id().where().getOrDefault(Parts.FORCE, "")).count() > 1)
                .collect(Collectors.toMap(count -> count.id().where().get(Parts.FORCE), PlannedCount::count, Math::max, TreeMap::new));
        most.entrySet().stream().filter(forces -> forces.getValue() < prepared.asked().rules().threshold()).findFirst().ifPresent(forces -> {
            throw new Refused("forces", "Choose more forces of the region: %s together are still too few".formatted(Plan.labelOfForces(forces.getKey())));
        });
    }
}
