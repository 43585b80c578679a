package org.waymark.statistics.disclosure.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;

/**
 * What two releases say about one count, less each other: who came in between. So it is too where the later one counts more
 * months from the same first one on. A small difference is kept like a small count.
 */
record Differences(List<ReleasedCounts> releases) {

    List<Demand> demands() {
        var demands = new ArrayList<Demand>();
        for (int i = 0; i < releases.size(); i++) {
            var earlier = releases.get(i);
            var sameBegin = byBegin(earlier);
            for (var later : releases.subList(i + 1, releases.size())) {
                for (var count : later.ofTables()) {
                    for (var before : sameBegin.getOrDefault(begin(count.id()), List.of())) {
                        add(demands, later, count, earlier, before);
                    }
                }
            }
        }
        return demands;
    }

    private void add(List<Demand> demands, ReleasedCounts later, PlannedCount count, ReleasedCounts earlier, PlannedCount before) {
        long difference = Math.abs(count.count() - before.count());
        if (difference > 0 && difference < later.threshold() && months(before.id()).compareTo(months(count.id())) <= 0) {
            demands.add(new Demand(later.place(count.id()), earlier.place(before.id()), later.threshold(), later.table(count.id())));
        }
    }

    private static Map<CountId, List<PlannedCount>> byBegin(ReleasedCounts release) {
        var byBegin = new HashMap<CountId, List<PlannedCount>>();
        release.ofTables().forEach(count -> byBegin.computeIfAbsent(begin(count.id()), begin -> new ArrayList<>()).add(count));
        return byBegin;
    }

    private static CountId begin(CountId id) {
        return id.where().containsKey(CountId.TIME) ? id.with(CountId.TIME, months(id).split("/")[0]) : id;
    }

    /** Of two with the same first month the longer one is the greater. */
    private static String months(CountId id) {
        return id.where().getOrDefault(CountId.TIME, "");
    }
}
