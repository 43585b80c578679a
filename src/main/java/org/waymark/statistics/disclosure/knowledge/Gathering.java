package org.waymark.statistics.disclosure.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Sum;
import org.waymark.statistics.disclosure.knowledge.Unknown.State;

/**
 * Puts together what a reader of all releases knows. A count that has the same true number as in the release before is the
 * same unknown: the worst case, in which the reader knows what did not change. With another number it is a new one, also
 * where an older release had that number: nobody is told that it came back.
 */
public final class Gathering {

    private final List<ReleasedCounts> releases = new ArrayList<>();
    private final ReleasedCounts newest;
    private final Map<CountId, Integer> latest = new HashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Map<List<Integer>, Demand> demands = new LinkedHashMap<>();

    public static Knowledge of(ProtectedRelease newest, List<ProtectedRelease> earlier) {
        return of(newest, earlier, Rounding.TO_BASE);
    }

    public static Knowledge of(ProtectedRelease newest, List<ProtectedRelease> earlier, Rounding rounding) {
        return new Gathering(newest, earlier, rounding).knowledge();
    }

    private Gathering(ProtectedRelease newest, List<ProtectedRelease> earlier, Rounding rounding) {
        this.newest = new ReleasedCounts(newest, rounding);
        earlier.forEach(release -> releases.add(new ReleasedCounts(release, rounding)));
        releases.add(this.newest);
    }

    private Knowledge knowledge() {
        releases.forEach(release -> release.all().forEach(count -> meet(release, count)));
        releases.forEach(release -> release.sums().forEach(sum -> relate(release, sum)));
        new Grains(releases).all().forEach(this::relate);
        releases.reversed().forEach(release -> release.ofTables().stream().filter(release::isSmall).forEach(count -> demand(release, count)));
        new Differences(releases).demands().forEach(this::demand);
        leaveOutWhatNothingElseSpeaksOf();
        return new Knowledge(unknowns, List.copyOf(relations), List.copyOf(demands.values()));
    }

    /** A sum that stands in no table says something only where another sum or release speaks of it: else it is a name for its parts. */
    private void leaveOutWhatNothingElseSpeaksOf() {
        var named = new HashMap<Integer, Integer>();
        relations.forEach(relation -> IntStream.of(relation.unknowns()).forEach(unknown -> named.merge(unknown, 1, Integer::sum)));
        var inTables = releases.stream().flatMap(release -> release.ofTables().stream().map(count -> release.place(count.id()))).collect(Collectors.toSet());
        var again = true;
        while (again) {
            again = relations.removeIf(relation -> {
                int whole = relation.unknowns()[0];
                boolean isName = relation.exact() && named.get(whole) == 1 && !inTables.contains(whole) && saysNothing(relation);
                IntStream.of(isName ? relation.unknowns() : new int[0]).forEach(unknown -> named.merge(unknown, -1, Integer::sum));
                return isName;
            });
        }
    }

    /** Of the whole no more is known than of its parts. */
    private boolean saysNothing(Relation relation) {
        var spans = IntStream.of(relation.unknowns()).mapToObj(unknown -> unknowns.get(unknown).span()).toList();
        return spans.getFirst().isEndless() && spans.getFirst().least() <= spans.stream().skip(1).mapToLong(Span::least).sum();
    }

    /** Newest comes last, so that what is known from before has been put together when it is asked what may be suppressed. */
    private void meet(ReleasedCounts release, PlannedCount count) {
        var span = release.shows(count) ? release.shown(count) : release.hidden(count);
        int place = place(release, count);
        var known = unknowns.get(place);
        var state = release == newest ? state(count, known) : State.GIVEN;
        var shown = known.shown().meet(release == newest ? release.shown(count) : span);
        var hidden = known.hidden().meet(release == newest ? release.hidden(count) : span);
        unknowns.set(place, new Unknown(count.id(), count.count(), shown, hidden, state, known.whole()));
    }

    private int place(ReleasedCounts release, PlannedCount count) {
        int place = latest.getOrDefault(count.id(), unknowns.size());
        if (place == unknowns.size() || unknowns.get(place).truth() != count.count()) {
            place = unknowns.size();
            unknowns.add(new Unknown(count.id(), count.count(), Span.from(0), Span.from(0), State.GIVEN, false));
        }
        latest.put(count.id(), place);
        release.isAt(count.id(), place);
        return place;
    }

    private State state(PlannedCount count, Unknown fromBefore) {
        if (!newest.shows(count)) {
            return State.SUPPRESSED;
        }
        boolean shownBefore = !fromBefore.hidden().isEndless();
        return count.structural() || shownBefore ? State.GIVEN : State.SHOWN;
    }

    private void relate(ReleasedCounts release, Sum sum) {
        int whole = release.place(sum.whole());
        var parts = sum.parts().stream().map(release::place).sorted().toList();
        unknowns.set(whole, asWhole(unknowns.get(whole)));
        if (sum.parts().equals(List.of(sum.whole()))) {
            return;
        }
        switch (sum.kind()) {
            case EXACT -> add(whole, 1, parts, true);
            case APART -> add(whole, -1, parts, false);
            case COVERED -> add(whole, 1, parts, false);
            case WITHIN -> parts.forEach(part -> add(whole, -1, List.of(part), false));
            case OVERLAPPING -> {
                add(whole, 1, parts, false);
                parts.forEach(part -> add(whole, -1, List.of(part), false));
            }
        }
    }

    private void relate(Grains.Grain grain) {
        int whole = grain.whole().place();
        var parts = grain.parts().stream().map(Grains.Held::place).sorted().toList();
        if (!parts.contains(whole)) {
            add(whole, 1, parts, true);
        }
    }

    private static Unknown asWhole(Unknown unknown) {
        return new Unknown(unknown.id(), unknown.truth(), unknown.shown(), unknown.hidden(), unknown.state(), true);
    }

    private void add(int whole, int sign, List<Integer> parts, boolean exact) {
        var of = IntStream.concat(IntStream.of(whole), parts.stream().mapToInt(Integer::intValue)).toArray();
        var relation = new Relation(of, sign, exact);
        if (relation.brokenBy(relation.sum(i -> unknowns.get(i).truth())) > 0) {
            throw new IllegalArgumentException("The parts do not go with the whole: " + unknowns.get(whole).id());
        }
        relations.add(relation);
    }

    /** What an earlier release shows by rules of its time is no secret any more, where a later one raises the threshold. */
    private void demand(ReleasedCounts release, PlannedCount count) {
        boolean shownBefore = releases.stream().takeWhile(before -> before != release).anyMatch(before -> before.showsAsNotSmall(count));
        if (!shownBefore) {
            demand(new Demand(release.place(count.id()), Demand.NONE, release.threshold(), release.table(count.id())));
        }
    }

    private void demand(Demand demand) {
        demands.merge(List.of(demand.unknown(), demand.minus()), demand, (one, other) -> one.threshold() >= other.threshold() ? one : other);
    }
}
