package org.waymark.statistics.disclosure.suppression;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.knowledge.Gathering;

/** Chooses what a release does not show: the small counts, and those that would give them away. */
public final class DisclosureControl {

    private DisclosureControl() {
    }

    /** Each table by itself: its small counts, and in it the counts that would give them away. */
    public static ProtectedRelease protect(PlannedRelease planned, Rules rules) {
        var suppressed = new HashSet<>(smallCountsOnly(planned, rules).suppressed());
        for (var table : planned.tables()) {
            var alone = new PlannedRelease(planned.name(), planned.asAt(), List.of(table));
            suppressed.addAll(protectFurther(new ProtectedRelease(alone, suppressed, rules), List.of(), Progress.UNWATCHED).suppressed());
        }
        return new ProtectedRelease(planned, suppressed, rules);
    }

    /** All tables and everything published before, together: the further counts to be suppressed, so that an attack learns nothing. */
    public static ProtectedRelease protectFurther(ProtectedRelease release, List<ProtectedRelease> earlier, Progress progress) {
        return with(release, Suppression.of(Gathering.of(release, earlier), progress));
    }

    /** What is left of disclosure control where nothing is done about sums; an attack on it shows what the rest is good for. */
    public static ProtectedRelease smallCountsOnly(PlannedRelease planned, Rules rules) {
        var small = planned.tables().stream().flatMap(table -> table.counts().stream()).filter(count -> count.isSmall(rules.threshold())).map(PlannedCount::id);
        return new ProtectedRelease(planned, Stream.concat(small, planned.notShown().stream()).collect(Collectors.toSet()), rules);
    }

    private static ProtectedRelease with(ProtectedRelease release, Collection<CountId> further) {
        var suppressed = new HashSet<>(release.suppressed());
        suppressed.addAll(further);
        return new ProtectedRelease(release.planned(), suppressed, release.rules());
    }
}
