package org.waymark.statistics.disclosure.attack;

import java.util.BitSet;
import java.util.List;

import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Span;

/**
 * Finds out whether a demand is met. It is met only by evidence: numbers that fit everything published and have been held
 * against it in whole numbers. What a program says is believed where it says that there are none; and where it says nothing,
 * the demand is taken not to be met.
 */
final class Search {

    private static final int FEW_STEPS = 200;
    private static final int MANY_STEPS = 5000;
    /** More than the last is never tried: a program of that size takes seconds, and what is not proven counts as exposed. */
    private static final int[] SIZES = { 60, 250, 1000 };

    private final Knowledge knowledge;
    private final Evidence evidence;
    private final Rebalancing rebalancing;
    private final Narrowing narrowing;
    private final Limits limits;

    public Search(Knowledge knowledge, Limits limits) {
        this.knowledge = knowledge;
        this.limits = limits;
        evidence = new Evidence(knowledge);
        rebalancing = new Rebalancing(knowledge);
        narrowing = new Narrowing(knowledge);
    }

    boolean isMet(int demand) {
        return evidence.meets(demand) || isPossible(demand) && (isMetBySteps(demand, FEW_STEPS) || isMetBySteps(demand, MANY_STEPS) || isMetByPrograms(demand));
    }

    private boolean isPossible(int demand) {
        var span = narrowing.span(knowledge.demands().get(demand));
        return knowledge.demands().get(demand).isMetBy(span.least(), span.most());
    }

    private boolean isMetBySteps(int index, int steps) {
        var demand = knowledge.demands().get(index);
        for (var goal : demand.steps(knowledge.truth(demand))) {
            if (evidence.lacks(index, goal)) {
                rebalancing.reach(goal, steps).ifPresent(evidence::add);
            }
        }
        return evidence.meets(index);
    }

    /** From near to far: too little room with fewer sums is too little with all; numbers that fit near by fit everywhere. */
    private boolean isMetByPrograms(int index) {
        var demand = knowledge.demands().get(index);
        for (int size : SIZES) {
            var around = Surroundings.of(demand, knowledge, size);
            var outer = bounds(demand, around.relations(), false);
            if (!demand.isMetBy(outer.least(), outer.most())) {
                return false;
            }
            var inner = Program.among(around.unknowns(), knowledge, limits);
            for (var program : List.of(inner, inner.inWholeNumbers())) {
                program.least(demand).witness().ifPresent(evidence::add);
                program.most(demand).witness().ifPresent(evidence::add);
                if (evidence.meets(index)) {
                    return true;
                }
            }
            if (around.isWhole()) {
                break;
            }
        }
        return false;
    }

    /** From where to where the number of a demand may lie, by these relations; by whole numbers where it has to be exact. */
    private Span bounds(Demand demand, BitSet relations, boolean exact) {
        var any = Program.of(demand, relations, knowledge, narrowing::span, limits);
        var program = exact ? any.inWholeNumbers() : any;
        var span = narrowing.span(demand);
        var least = program.least(demand);
        var most = program.most(demand);
        return new Span(least.isProven() ? Math.max(span.least(), least.value()) : span.least(), most.isProven() ? Math.min(span.most(), most.value()) : span.most());
    }

    /** What may be said of the range of a demand that is not met. */
    Span range(Demand demand) {
        var near = Surroundings.of(demand, knowledge, SIZES[1]);
        return bounds(demand, near.relations(), true);
    }
}
