package org.waymark.statistics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.Sum.Kind;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;

/** Writes down a small release by hand. */
public final class Planned {

    private final List<PlannedCount> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Sum> addedUp = new ArrayList<>();
    private Rules rules = Rules.USUAL;
    private boolean zeroIsSmall;

    public static Planned release() {
        return new Planned();
    }

    public static CountId id(String name) {
        return new CountId("RECORDED", new TreeMap<>(Map.of("force", name, CountId.TIME, "2023-01/2023-12")));
    }

    public static CountId id(String name, String time) {
        return id(name).with(CountId.TIME, time);
    }

    /** Where a reader's knowledge has it, of the newest release that tells it. */
    public static int place(Knowledge knowledge, String name) {
        return IntStream.range(0, knowledge.size()).filter(i -> knowledge.unknown(i).id().equals(id(name))).max().orElseThrow();
    }

    /** From here on a zero counts as small. */
    public Planned whereZeroIsSmall() {
        zeroIsSmall = true;
        return this;
    }

    public Planned withThreshold(int threshold) {
        rules = new Rules(threshold, Rules.LOWEST);
        return this;
    }

    public Planned count(String name, long count) {
        return count(id(name), count);
    }

    public Planned count(CountId id, long count) {
        counts.add(new PlannedCount(id, count, 0, zeroIsSmall, false));
        return this;
    }

    public Planned impossible(String name) {
        counts.add(new PlannedCount(id(name), 0, 0, zeroIsSmall, true));
        return this;
    }

    public Planned sum(String whole, String... parts) {
        return sum(Kind.EXACT, whole, parts);
    }

    public Planned sum(Kind kind, String whole, String... parts) {
        sums.add(new Sum(id(whole), java.util.Arrays.stream(parts).map(Planned::id).toList(), kind));
        return this;
    }

    /** What stands in no table, but a reader adds it up. */
    public Planned addingUp(String whole, String... parts) {
        addedUp.add(new Sum(id(whole), java.util.Arrays.stream(parts).map(Planned::id).toList(), Kind.EXACT));
        return this;
    }

    public PlannedRelease planned() {
        var shown = PlannedTable.shown("by-hand", counts, sums);
        var named = new ArrayList<>(counts);
        addedUp.forEach(sum -> named.add(PlannedCount.sum(sum.whole(), named.stream().filter(count -> sum.parts().contains(count.id())).toList())));
        return new PlannedRelease("by hand", LocalDate.of(2026, 9, 30), addedUp.isEmpty() ? List.of(shown) : List.of(shown, PlannedTable.notShown("added up", named, addedUp)));
    }

    /** Its small counts suppressed, and these. */
    public ProtectedRelease suppressing(String... further) {
        Set<CountId> suppressed = new HashSet<>(DisclosureControl.smallCountsOnly(planned(), rules).suppressed());
        java.util.Arrays.stream(further).map(Planned::id).forEach(suppressed::add);
        return new ProtectedRelease(planned(), suppressed, rules);
    }

    public ProtectedRelease guarded() {
        return DisclosureControl.protect(planned(), rules);
    }
}
