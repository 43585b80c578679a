package org.waymark.statistics.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Gathering;
import org.waymark.statistics.disclosure.knowledge.Knowledge;

/**
 * An attacker who holds a planned release and everything published before it, and knows the rules: tries to tell each small
 * count, and each small difference of two releases, more closely than they allow.
 */
public final class Attack {

    public static final Limits LIMITS = new Limits(200_000, 5_000);

    private Attack() {
    }

    /** Tries to learn the small counts of the release, and those of earlier releases anew with its help. */
    public static AttackReport on(ProtectedRelease release, List<ProtectedRelease> earlier, Progress progress) {
        return on(Gathering.of(release, earlier), progress);
    }

    static AttackReport on(Knowledge knowledge, Progress progress) {
        var search = new Search(knowledge, LIMITS);
        var exposed = learned(knowledge, search, progress).stream().map(demand -> exposed(knowledge, search, demand)).toList();
        return new AttackReport(knowledge.demands().size(), exposed);
    }

    /** The demands that are not met: what is learned, without saying by what. */
    public static List<Demand> learned(Knowledge knowledge, Progress progress) {
        return learned(knowledge, new Search(knowledge, LIMITS), progress);
    }

    private static List<Demand> learned(Knowledge knowledge, Search search, Progress progress) {
        var learned = new ArrayList<Demand>();
        int all = knowledge.demands().size();
        for (int demand = 0; demand < all; demand++) {
            if (!progress.at(demand, all)) {
                throw new CancellationException("The attack was called off.");
            }
            if (!search.isMet(demand)) {
                learned.add(knowledge.demands().get(demand));
            }
        }
        progress.at(all, all);
        return learned;
    }

    private static Exposed exposed(Knowledge knowledge, Search search, Demand demand) {
        var range = search.range(demand);
        return new Exposed(knowledge.unknown(demand.unknown()).id(), demand.table(), range.least(), range.isEndless() ? Long.MAX_VALUE : range.most(),
                new GivenAway(knowledge, LIMITS).by(demand), demand.isDifference());
    }
}
