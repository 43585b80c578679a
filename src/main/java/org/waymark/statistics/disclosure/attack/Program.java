package org.waymark.statistics.disclosure.attack;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Options;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Span;
import org.waymark.statistics.disclosure.knowledge.Witness;

/**
 * A linear program about some of the unknowns, the others being left at the truth: how far can a demand go? Everything is
 * told from the truth on, which therefore is 0 and always a solution. ojAlgo solves it.
 *
 * @param span how far each of them may go
 * @param whole whether only whole numbers count, which takes longer
 */
public record Program(Knowledge knowledge, BitSet unknowns, BitSet relations, IntFunction<Span> span, boolean whole, Limits limits) {

    /** So far from the truth an endless span is cut off, for a program without an end has no answer. */
    private static final long FAR = 100_000;
    /** What is further than this from a whole number is none. */
    private static final double WHOLE = 1e-6;

    /** Of all unknowns in these relations, as if nothing else were known. */
    public static Program of(Demand demand, BitSet relations, Knowledge knowledge, IntFunction<Span> span, Limits limits) {
        var unknowns = new BitSet();
        relations.stream().flatMap(relation -> IntStream.of(knowledge.relation(relation).unknowns())).forEach(unknowns::set);
        demand.unknowns().forEach(unknowns::set);
        return new Program(knowledge, unknowns, relations, span, false, limits);
    }

    /** Of these unknowns; the others stay at the truth. */
    public static Program among(BitSet unknowns, Knowledge knowledge, Limits limits) {
        return new Program(knowledge, unknowns, Surroundings.touching(unknowns, knowledge), knowledge::span, false, limits);
    }

    public Program inWholeNumbers() {
        return new Program(knowledge, unknowns, relations, span, true, limits);
    }

    public Reach least(Demand demand) {
        return reach(demand, false);
    }

    public Reach most(Demand demand) {
        return reach(demand, true);
    }

    private Reach reach(Demand demand, boolean up) {
        // A model is good for one answer only: ojAlgo simplifies it by what it is asked first.
        var model = new ExpressionsBasedModel(limits.options());
        var moves = new HashMap<Integer, Variable>();
        unknowns.stream().forEach(unknown -> moves.put(unknown, move(model, unknown)));
        relations.stream().forEach(relation -> relate(model, moves, relation));
        weigh(moves, demand.unknown(), 1);
        weigh(moves, demand.minus(), -1);
        var result = up ? model.maximise() : model.minimise();
        boolean isProven = result.getState().isOptimal() && Math.abs(result.getValue()) < FAR;
        double inwards = up ? Math.floor(result.getValue() + WHOLE) : Math.ceil(result.getValue() - WHOLE);
        return new Reach(isProven, knowledge.truth(demand) + (long) inwards, result.getState().isFeasible() ? witness(model, moves, result) : Optional.empty());
    }

    private Variable move(ExpressionsBasedModel model, int unknown) {
        long truth = knowledge.truth(unknown);
        var span = this.span.apply(unknown);
        return model.newVariable("x" + unknown).lower(span.least() - truth).upper(Math.min(span.most() - truth, FAR)).integer(whole);
    }

    private void relate(ExpressionsBasedModel model, Map<Integer, Variable> moves, int index) {
        var relation = knowledge.relation(index);
        var expression = model.newExpression("r" + index);
        IntStream.of(relation.unknowns()).filter(moves::containsKey)
                .forEach(unknown -> expression.set(moves.get(unknown), relation.signOf(unknown)));
        expression.upper(-relation.sum(knowledge::truth));
        if (relation.exact()) {
            expression.lower(0);
        }
    }

    private static void weigh(Map<Integer, Variable> moves, int unknown, int weight) {
        if (moves.containsKey(unknown)) {
            moves.get(unknown).weight(weight);
        }
    }

    private Optional<Witness> witness(ExpressionsBasedModel model, Map<Integer, Variable> moves, Result result) {
        var moved = unknowns.stream().toArray();
        var numbers = new long[moved.length];
        for (int i = 0; i < moved.length; i++) {
            double move = result.doubleValue(model.indexOf(moves.get(moved[i])));
            if (Math.abs(move - Math.rint(move)) > WHOLE) {
                return Optional.empty();
            }
            numbers[i] = knowledge.truth(moved[i]) + Math.round(move);
        }
        return Optional.of(new Witness(moved, numbers));
    }

    /**
     * How far a demand goes.
     *
     * @param isProven whether it goes no farther in this program
     * @param value the whole number to which it goes, rounded inwards
     * @param witness the numbers with which it goes there, where they are whole
     */
    public record Reach(boolean isProven, long value, Optional<Witness> witness) {
    }

    /** When a program is given up: after steps, which are the same for ever, or after milliseconds. */
    public record Limits(int steps, long milliseconds) {

        public Options options() {
            var options = new Options();
            options.iterations_abort = steps;
            options.time_abort = milliseconds;
            options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
            return options;
        }
    }
}
