package org.waymark.statistics.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Span;
import org.waymark.statistics.disclosure.knowledge.Witness;

/** How far each demand is known to be open: for both ends the numbers, fitting all that is published, that go farthest. */
public final class Evidence {

    private final Knowledge knowledge;
    private final List<List<Integer>> demandsOf;
    private final Witness[] low;
    private final Witness[] high;

    public Evidence(Knowledge knowledge) {
        this(knowledge, demandsOf(knowledge), allTrue(knowledge), allTrue(knowledge));
    }

    private Evidence(Knowledge knowledge, List<List<Integer>> demandsOf, Witness[] low, Witness[] high) {
        this.knowledge = knowledge;
        this.demandsOf = demandsOf;
        this.low = low;
        this.high = high;
    }

    private static Witness[] allTrue(Knowledge knowledge) {
        return knowledge.demands().stream().map(demand -> Witness.TRUTH).toArray(Witness[]::new);
    }

    private static List<List<Integer>> demandsOf(Knowledge knowledge) {
        var of = IntStream.range(0, knowledge.size()).<List<Integer>>mapToObj(unknown -> new ArrayList<>()).toList();
        for (int i = 0; i < knowledge.demands().size(); i++) {
            var demand = knowledge.demands().get(i);
            of.get(demand.unknown()).add(i);
            if (demand.isDifference()) {
                of.get(demand.minus()).add(i);
            }
        }
        return of;
    }

    /** Takes numbers as evidence for every demand, once they have been held against all that is published. */
    public boolean add(Witness witness) {
        boolean allowed = knowledge.allows(witness);
        if (allowed) {
            Arrays.stream(witness.unknowns()).forEach(unknown -> demandsOf.get(unknown).forEach(demand -> add(demand, witness)));
        }
        return allowed;
    }

    private void add(int index, Witness witness) {
        var demand = knowledge.demands().get(index);
        long value = knowledge.value(demand, witness);
        low[index] = value < least(index) ? witness : low[index];
        high[index] = value > most(index) ? witness : high[index];
    }

    public long least(int demand) {
        return knowledge.value(knowledge.demands().get(demand), low[demand]);
    }

    public long most(int demand) {
        return knowledge.value(knowledge.demands().get(demand), high[demand]);
    }

    public boolean meets(int demand) {
        return knowledge.demands().get(demand).isMetBy(least(demand), most(demand));
    }

    /** Whether it would help to reach this. */
    public boolean lacks(int demand, Goal goal) {
        if (meets(demand)) {
            return false;
        }
        if (goal.demand().isDifference()) {
            return !goal.isReachedBy(goal.up() ? most(demand) : least(demand));
        }
        return goal.up() ? most(demand) < goal.demand().threshold() : least(demand) > 1;
    }

    /** What is left of it where this unknown may only be in the span: the ends that lose their evidence are back at the truth. */
    public List<Goal> narrow(int unknown, Span span) {
        var lost = new ArrayList<Goal>();
        long truth = knowledge.truth(unknown);
        for (int i = 0; i < low.length; i++) {
            if (!span.has(low[i].of(unknown, truth))) {
                lost.add(new Goal(knowledge.demands().get(i), false, end(i, false)));
                low[i] = Witness.TRUTH;
            }
            if (!span.has(high[i].of(unknown, truth))) {
                lost.add(new Goal(knowledge.demands().get(i), true, end(i, true)));
                high[i] = Witness.TRUTH;
            }
        }
        return lost;
    }

    /** A difference keeps the width that it had; a count does not need more than its ends. */
    private long end(int index, boolean up) {
        var demand = knowledge.demands().get(index);
        if (demand.isDifference()) {
            return up ? most(index) : least(index);
        }
        return up ? Math.min(most(index), demand.threshold()) : Math.max(least(index), 1);
    }

    public Evidence copy() {
        return new Evidence(knowledge, demandsOf, low.clone(), high.clone());
    }
}
