package org.waymark.statistics.disclosure;

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

/**
 * A linear program about some of the unknowns, the others being left at the truth: how far can a demand go? Everything is
 * told from the truth on, which therefore is 0 and always a solution. ojAlgo solves it.
 */
final class Program {

    /** What is further than this from a whole number is none. */
    private static final double WHOLE = 1e-6;

    /** So far from the truth an endless span is cut off, for a program without an end has no answer. */
    static final long FAR = 100_000;

    private final Knowledge knowledge;
    private final ExpressionsBasedModel model;
    private final Map<Integer, Variable> moves = new HashMap<>();

    /** Of all unknowns in these relations, as if nothing else were known. */
    static Program of(Demand demand, BitSet relations, Knowledge knowledge, IntFunction<Span> span, Limits limits) {
        var unknowns = new BitSet();
        relations.stream().flatMap(relation -> IntStream.of(knowledge.relation(relation).unknowns())).forEach(unknowns::set);
        unknowns.set(demand.unknown());
        if (demand.isDifference()) {
            unknowns.set(demand.minus());
        }
        return new Program(knowledge, unknowns, relations, span, limits);
    }

    /** @param span how far each of them may go */
    Program(Knowledge knowledge, BitSet unknowns, BitSet relations, IntFunction<Span> span, Limits limits) {
        this.knowledge = knowledge;
        model = new ExpressionsBasedModel(limits.options());
        unknowns.stream().forEach(unknown -> add(unknown, span.apply(unknown)));
        relations.stream().forEach(this::relate);
    }

    private void add(int unknown, Span span) {
        long truth = knowledge.truth(unknown);
        moves.put(unknown, model.newVariable("x" + unknown).lower(span.least() - truth).upper(Math.min(span.most() - truth, FAR)));
    }

    private void relate(int index) {
        var relation = knowledge.relation(index);
        var expression = model.newExpression("r" + index);
        IntStream.of(relation.unknowns()).filter(moves::containsKey)
                .forEach(unknown -> expression.set(moves.get(unknown), relation.signOf(unknown)));
        long room = -relation.sum(knowledge::truth);
        if (relation.exact()) {
            expression.level(room);
        } else {
            expression.upper(room);
        }
    }

    /** From now on only whole numbers count, which takes longer. */
    Program whole() {
        moves.values().forEach(move -> move.integer(true));
        return this;
    }

    Reach least(Demand demand) {
        return reach(demand, false);
    }

    Reach most(Demand demand) {
        return reach(demand, true);
    }

    private Reach reach(Demand demand, boolean up) {
        weigh(demand, 1);
        var result = up ? model.maximise() : model.minimise();
        weigh(demand, null);
        boolean isOptimal = result.getState().isOptimal();
        long value = knowledge.truth(demand) + (up ? (long) Math.floor(result.getValue() + WHOLE) : (long) Math.ceil(result.getValue() - WHOLE));
        return new Reach(isOptimal, value, result.getState().isFeasible() ? witness(result) : Optional.empty());
    }

    private void weigh(Demand demand, Integer weight) {
        weigh(demand.unknown(), weight);
        if (demand.isDifference()) {
            weigh(demand.minus(), weight == null ? null : -weight);
        }
    }

    private void weigh(int unknown, Integer weight) {
        if (moves.containsKey(unknown)) {
            moves.get(unknown).weight(weight);
        }
    }

    private Optional<Witness> witness(Result result) {
        var unknowns = moves.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var numbers = new long[unknowns.length];
        for (int i = 0; i < unknowns.length; i++) {
            double move = result.doubleValue(model.indexOf(moves.get(unknowns[i])));
            if (Math.abs(move - Math.rint(move)) > WHOLE) {
                return Optional.empty();
            }
            numbers[i] = knowledge.truth(unknowns[i]) + Math.round(move);
        }
        return Optional.of(new Witness(unknowns, numbers));
    }

    /**
     * How far a demand goes.
     *
     * @param isProven whether it goes no farther in this program
     * @param value the whole number to which it goes, rounded inwards
     * @param witness the numbers with which it goes there, where they are whole
     */
    record Reach(boolean isProven, long value, Optional<Witness> witness) {
    }

    /** When a program is given up: after steps, which are the same for ever, or after milliseconds. */
    record Limits(int steps, long milliseconds) {

        Options options() {
            var options = new Options();
            options.iterations_abort = steps;
            options.time_abort = milliseconds;
            options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
            return options;
        }
    }
}
