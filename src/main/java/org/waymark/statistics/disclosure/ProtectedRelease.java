package org.waymark.statistics.disclosure;

import java.util.Set;

/** A planned release and the counts that it does not show: the small ones and those that would give them away. */
public record ProtectedRelease(PlannedRelease planned, Set<CountId> suppressed, Rules rules) {

    public ProtectedRelease {
        suppressed = Set.copyOf(suppressed);
    }

    public boolean shows(CountId id) {
        return !suppressed.contains(id);
    }
}
