package org.waymark.statistics.disclosure.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.attack.Surroundings;
import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Span;
import org.waymark.statistics.disclosure.knowledge.Unknown.State;

/**
 * The shown counts that would have to be suppressed at least, by their cost, so that a demand reaches a goal: a linear
 * program in which a shown count may leave the numbers to which it rounds, at a price for each step that it goes. So in
 * Sande, "Automated cell suppression to preserve confidentiality of business statistics" (Stat. J. UN ECE 2, 1984) and
 * Robertson, "Cell suppression at Statistics Canada" (Bureau of the Census Annual Research Conference, 1993). The exact
 * method, beside which they are quick and seldom much dearer, is that of Fischetti and Salazar, "Solving the cell
 * suppression problem on tabular data with linear constraints" (Management Science 47, 2001).
 */
final class Sacrifice {

    /** A count that goes less far than this stays where it is. */
    private static final double NOTHING = 1e-6;

    private final Knowledge knowledge;
    private final int room;
    private final ExpressionsBasedModel model;
    private final Map<Integer, List<Variable>> moves = new HashMap<>();

    private Sacrifice(Knowledge knowledge, BitSet unknowns, int room, Limits limits) {
        this.knowledge = knowledge;
        this.room = room;
        model = new ExpressionsBasedModel(limits.options());
        unknowns.stream().forEach(this::add);
        Surroundings.touching(unknowns, knowledge).stream().forEach(this::relate);
    }

    /**
     * Among these unknowns, the others staying at the truth; nothing where it is of no avail.
     *
     * @param room so far a shown count may go for nothing, within the numbers to which it rounds
     */
    static Optional<List<Integer>> cheapest(Goal goal, BitSet unknowns, Knowledge knowledge, int room, Limits limits) {
        return new Sacrifice(knowledge, unknowns, room, limits).cheapest(goal);
    }

    /** A step above its span or below it has its price, where the count may be suppressed at all. */
    private void add(int index) {
        var unknown = knowledge.unknown(index);
        var span = unknown.state() == State.SHOWN ? unknown.span().meet(new Span(unknown.truth() - room, unknown.truth() + room)) : unknown.span();
        var within = model.newVariable("x" + index).lower(span.least() - unknown.truth());
        if (!span.isEndless()) {
            within.upper(span.most() - unknown.truth());
        }
        moves.put(index, List.of(within));
        if (unknown.state() == State.SHOWN) {
            var above = model.newVariable("a" + index).lower(0).weight(unknown.cost());
            var below = model.newVariable("b" + index).lower(unknown.hidden().least() - span.least()).upper(0).weight(-unknown.cost());
            moves.put(index, List.of(within, above, below));
        }
    }

    private void relate(int index) {
        var relation = knowledge.relation(index);
        var expression = model.newExpression("r" + index);
        IntStream.of(relation.unknowns()).forEach(unknown -> put(expression, unknown, relation.signOf(unknown)));
        long room = -relation.sum(knowledge::truth);
        if (relation.exact()) {
            expression.level(room);
        } else {
            expression.upper(room);
        }
    }

    private void put(Expression expression, int unknown, int sign) {
        moves.getOrDefault(unknown, List.of()).forEach(move -> expression.set(move, sign));
    }

    private Optional<List<Integer>> cheapest(Goal goal) {
        var expression = model.newExpression("goal");
        put(expression, goal.demand().unknown(), 1);
        if (goal.demand().isDifference()) {
            put(expression, goal.demand().minus(), -1);
        }
        long off = goal.number() - knowledge.truth(goal.demand());
        if (goal.up()) {
            expression.lower(off);
        } else {
            expression.upper(off);
        }
        var result = model.minimise();
        return !result.getState().isOptimal() ? Optional.empty() : Optional.of(moves.keySet().stream().sorted().filter(unknown -> moves.get(unknown).stream().skip(1)
                .anyMatch(move -> Math.abs(result.doubleValue(model.indexOf(move))) > NOTHING)).toList());
    }
}
