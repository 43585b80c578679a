package org.waymark.statistics.disclosure.attack;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Knowledge;

/**
 * Which published counts give a number away: those of as few sums as possible. From the sums around the number many at once, then
 * fewer, in the end one after another are left out, and stay out where it is known as well without (a deletion filter: Chinneck and
 * Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA J. Computing 3, 1991).
 */
final class GivenAway {

    private static final int NEAR = 60;

    private final Knowledge knowledge;
    private final Limits limits;

    GivenAway(Knowledge knowledge, Limits limits) {
        this.knowledge = knowledge;
        this.limits = limits;
    }

    List<CountId> by(Demand demand) {
        var relations = ofItsSums(demand);
        if (isMet(demand, relations)) {
            relations = Surroundings.of(demand, knowledge, NEAR).relations();
        }
        return shown(demand, isMet(demand, relations) ? relations : few(demand, relations));
    }

    private BitSet ofItsSums(Demand demand) {
        var own = new BitSet();
        demand.unknowns().forEach(own::set);
        return Surroundings.touching(own, knowledge);
    }

    private BitSet few(Demand demand, BitSet relations) {
        var few = (BitSet) relations.clone();
        for (int atOnce = Integer.highestOneBit(few.cardinality()); atOnce > 0; atOnce /= 2) {
            leaveOut(demand, few, atOnce);
        }
        return few;
    }

    private void leaveOut(Demand demand, BitSet few, int atOnce) {
        var left = few.stream().toArray();
        for (int from = 0; from < left.length; from += atOnce) {
            var some = new BitSet();
            IntStream.of(left).skip(from).limit(atOnce).forEach(some::set);
            few.andNot(some);
            if (isMet(demand, few)) {
                few.or(some);
            }
        }
    }

    private boolean isMet(Demand demand, BitSet relations) {
        var program = Program.of(demand, relations, knowledge, knowledge::span, limits);
        var least = program.least(demand);
        var most = program.most(demand);
        return !least.isProven() || !most.isProven() || demand.isMetBy(least.value(), most.value());
    }

    private List<CountId> shown(Demand demand, BitSet relations) {
        var shown = new BitSet();
        relations.stream().flatMap(relation -> IntStream.of(knowledge.relation(relation).unknowns())).forEach(shown::set);
        if (relations.isEmpty() || demand.isDifference()) {
            demand.unknowns().forEach(shown::set);
        }
        return shown.stream().filter(unknown -> !knowledge.span(unknown).isEndless()).mapToObj(unknown -> knowledge.unknown(unknown).id()).distinct().sorted().toList();
    }
}
