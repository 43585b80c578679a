package org.waymark.statistics.release.standard.table;

import java.util.Map;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.Shown;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Entry;

/** What stands in each place once it is known which counts of a release are shown. */
public record Values(ProtectedRelease release, Map<CountId, PlannedCount> counts) {

    public Value of(Entry entry) {
        return switch (entry) {
            case Entry.Number number -> count(number.of());
            case Entry.Share share -> Shown.share(count(share.part()), count(share.whole()));
            case Entry.Fixed fixed -> fixed.value();
        };
    }

    private Value count(Counting counting) {
        var id = counting.id();
        return Shown.count(counts.get(id), !release.shows(id), release.rules());
    }
}
