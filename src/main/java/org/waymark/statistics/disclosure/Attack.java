package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.waymark.statistics.disclosure.Program.Limits;

/**
 * An attacker who holds a planned release and everything published before it, and knows the rules: tries to tell each small
 * count, and each small difference of two releases, more closely than they allow.
 */
public final class Attack {

    private static final Limits LIMITS = new Limits(200_000, 20_000);

    private Attack() {
    }

    /** Tries to learn the small counts of the release, and those of earlier releases anew with its help. */
    public static AttackReport on(ProtectedRelease release, List<ProtectedRelease> earlier, Progress progress) {
        return on(Gathering.of(release, earlier), progress);
    }

    static AttackReport on(Knowledge knowledge, Progress progress) {
        var search = new Search(knowledge, LIMITS);
        var exposed = new ArrayList<Exposed>();
        int tried = knowledge.demands().size();
        for (int demand = 0; demand < tried; demand++) {
            if (!progress.at(demand, tried)) {
                throw new CancellationException("The attack was called off.");
            }
            if (!search.isMet(demand)) {
                exposed.add(exposed(knowledge, search, knowledge.demands().get(demand)));
            }
        }
        progress.at(tried, tried);
        return new AttackReport(tried, exposed);
    }

    private static Exposed exposed(Knowledge knowledge, Search search, Demand demand) {
        var range = search.range(demand);
        return new Exposed(knowledge.unknown(demand.unknown()).id(), demand.table(), range.least(), range.most(), new GivenAway(knowledge, LIMITS).by(demand));
    }
}
