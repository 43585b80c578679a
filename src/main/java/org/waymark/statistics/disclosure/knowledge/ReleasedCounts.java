package org.waymark.statistics.disclosure.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Sum;

/** The counts of one release, each once however many of its tables show it, and what a reader knows of each. */
final class ReleasedCounts {

    private final ProtectedRelease release;
    private final Rounding rounding;
    private final Map<CountId, PlannedCount> counts = new HashMap<>();
    private final Map<CountId, String> tables = new HashMap<>();
    /** In the order of their ids, so that nothing depends on the order of the tables. */
    private final List<PlannedCount> sorted;
    private final List<PlannedCount> ofTables;
    private final Map<CountId, Integer> places = new HashMap<>();

    ReleasedCounts(ProtectedRelease release, Rounding rounding) {
        this.release = release;
        this.rounding = rounding;
        for (var table : release.planned().tables()) {
            for (var count : table.counts()) {
                counts.merge(count.id(), count, ReleasedCounts::together);
                if (table.isShown()) {
                    tables.merge(count.id(), table.code(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        sorted = counts.values().stream().sorted(Comparator.comparing(PlannedCount::id)).toList();
        ofTables = sorted.stream().filter(count -> tables.containsKey(count.id())).toList();
    }

    /** A zero that is small in one table is small in all, and what is known of it in one is known in all; the number may not differ. */
    private static PlannedCount together(PlannedCount one, PlannedCount other) {
        if (one.count() != other.count()) {
            throw new IllegalArgumentException("Two numbers for one count: " + one.id());
        }
        return new PlannedCount(one.id(), one.count(), Math.max(one.atLeast(), other.atLeast()), one.zeroIsSmall() || other.zeroIsSmall(), one.structural() || other.structural());
    }

    List<PlannedCount> all() {
        return sorted;
    }

    /** Those that stand in a table, shown or suppressed; what a reader adds up by herself is no count of anybody's. */
    List<PlannedCount> ofTables() {
        return ofTables;
    }

    /** Remembers at which place of the knowledge a count stands. */
    void isAt(CountId id, int place) {
        places.put(id, place);
    }

    int place(CountId id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("A sum is about a count that no table of the release holds: " + id);
        }
        return place;
    }

    Optional<PlannedCount> find(CountId id) {
        return Optional.ofNullable(counts.get(id));
    }

    /** The first table in which it stands. */
    String table(CountId id) {
        return tables.get(id);
    }

    Collection<Sum> sums() {
        return release.planned().tables().stream().flatMap(table -> table.sums().stream())
                .sorted(Comparator.comparing(Sum::whole).thenComparing(Sum::kind).thenComparing(sum -> sum.parts().toString()))
                .toList();
    }

    int threshold() {
        return release.rules().threshold();
    }

    boolean isSmall(PlannedCount count) {
        return count.isSmall(threshold());
    }

    boolean shows(PlannedCount count) {
        return count.structural() || release.shows(count.id());
    }

    /** Whether it shows this number, by its own rules. */
    boolean showsAsNotSmall(PlannedCount count) {
        return find(count.id()).filter(own -> own.count() == count.count() && !isSmall(own) && shows(own)).isPresent();
    }

    /** What a reader knows of a count that is shown. A zero is not rounded, and a small number that slipped out is known. */
    Span shown(PlannedCount count) {
        if (count.count() == 0 || rounding == Rounding.NONE || isSmall(count)) {
            return Span.of(count.count());
        }
        long rounded = release.rules().rounded(count.count());
        int half = release.rules().base() / 2;
        return new Span(Math.max(threshold(), rounded - half), rounded + half);
    }

    /**
     * What a reader knows of a suppressed count: what its row says by being there, and else nothing, for a zero may be suppressed
     * too for the sake of others, even where the table shows zeros. Otherwise a total of which two parts are suppressed could not be 1.
     */
    Span hidden(PlannedCount count) {
        return count.structural() ? Span.of(0) : Span.from(count.atLeast());
    }
}
