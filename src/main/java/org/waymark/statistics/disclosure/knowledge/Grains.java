package org.waymark.statistics.disclosure.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;

/**
 * What one release counts together and another apart: two forces shown as one, or two years. The reader adds up what is apart
 * and sets it beside what is together; where the true numbers agree it is taken that she knows that nothing changed.
 *
 * @param releases all of them
 */
record Grains(List<ReleasedCounts> releases) {

    private static final String JOINED_BY = "+";

    /** A count of one release and the counts of another that make it up. */
    record Grain(ReleasedCounts coarse, PlannedCount whole, ReleasedCounts fine, List<PlannedCount> parts) {

        private boolean agrees() {
            return parts.stream().mapToLong(PlannedCount::count).sum() == whole.count();
        }
    }

    List<Grain> all() {
        return releases.stream().flatMap(coarse -> releases.stream().filter(fine -> fine != coarse)
                .flatMap(fine -> coarse.all().stream().flatMap(whole -> parts(whole.id(), fine)
                        .map(parts -> new Grain(coarse, whole, fine, parts))))).filter(Grain::agrees).toList();
    }

    /** The ways in which a count falls into counts of the other release. */
    private static Stream<List<PlannedCount>> parts(CountId whole, ReleasedCounts fine) {
        return Stream.concat(joined(whole, fine), times(whole, fine));
    }

    /** Codes joined into one, and each by itself; where only shorter times are told of one, in these. */
    private static Stream<List<PlannedCount>> joined(CountId whole, ReleasedCounts fine) {
        return whole.where().entrySet().stream().filter(code -> code.getValue().contains(JOINED_BY))
                .map(code -> Arrays.stream(code.getValue().split("\\" + JOINED_BY)).map(single -> held(whole.with(code.getKey(), single), fine)).toList())
                .filter(singles -> singles.stream().allMatch(Optional::isPresent))
                .map(singles -> singles.stream().map(Optional::orElseThrow).flatMap(List::stream).toList());
    }

    private static Optional<List<PlannedCount>> held(CountId id, ReleasedCounts fine) {
        return fine.find(id).map(List::of).or(() -> parts(id, fine).findFirst());
    }

    /** Months that follow each other from the first to the last: the longest shorter ones that the other release has. */
    private static Stream<List<PlannedCount>> times(CountId whole, ReleasedCounts fine) {
        var all = Optional.ofNullable(whole.where().get(CountId.TIME)).map(Months::of);
        var parts = new ArrayList<PlannedCount>();
        for (var left = all; left.isPresent(); left = left.get().after(parts.getLast().id())) {
            var part = longestIn(left.get(), whole, fine);
            if (part.isEmpty()) {
                return Stream.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Stream.empty() : Stream.of(parts);
    }

    private static Optional<PlannedCount> longestIn(Months months, CountId whole, ReleasedCounts fine) {
        return fine.months().stream().filter(some -> some.begins(months)).map(some -> whole.with(CountId.TIME, some.toString()))
                .filter(id -> !id.equals(whole)).flatMap(id -> fine.find(id).stream()).findFirst();
    }
}
