package org.waymark.statistics.disclosure.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.attack.Evidence;
import org.waymark.statistics.disclosure.attack.Program.Limits;
import org.waymark.statistics.disclosure.attack.Program;
import org.waymark.statistics.disclosure.attack.Rebalancing;
import org.waymark.statistics.disclosure.attack.Surroundings;
import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Unknown.State;

/** Suppresses shown counts of the newest release until all demands are met, or nothing more can be done about them. */
final class Suppression {

    private static final int FEW_STEPS = 200;
    private static final int MANY_STEPS = 3000;
    private static final int[] SIZES = { 100, 400, 1000 };
    /**
     * How far a shown count may go for nothing: first as far as its rounding lets it. Where numbers that are not whole are all
     * that fits then, less, so that more is suppressed and whole ones are found.
     */
    private static final int ROOM = 2;
    /** Steps, so that the same input gives the same suppressions on a busy machine. */
    private static final Limits LIMITS = new Limits(20_000, 600_000);
    /** Whole numbers are a second try; where they are not found soon, more is suppressed. */
    private static final Limits SOON = new Limits(2_000, 600_000);

    private final Knowledge knowledge;
    private final Progress progress;
    private final Rebalancing rebalancing;
    private Evidence evidence;

    private Suppression(Knowledge knowledge, Progress progress) {
        this.knowledge = knowledge;
        this.progress = progress;
        rebalancing = new Rebalancing(knowledge);
        evidence = new Evidence(knowledge);
    }

    /** The counts that it took. */
    static List<CountId> of(Knowledge knowledge, Progress progress) {
        var suppression = new Suppression(knowledge, progress);
        suppression.take();
        suppression.giveBack();
        return knowledge.in(State.TAKEN).stream().map(taken -> knowledge.unknown(taken).id()).toList();
    }

    private void take() {
        int count = knowledge.demands().size();
        for (int demand = 0; demand < count; demand++) {
            if (!progress.at(demand, count)) {
                throw new CancellationException("The computation was called off.");
            }
            meet(demand);
        }
    }

    /** First all that can be had for nothing. */
    private void meet(int index) {
        var demand = knowledge.demands().get(index);
        for (int steps : new int[] { FEW_STEPS, MANY_STEPS }) {
            demand.steps(knowledge.truth(demand)).stream().filter(goal -> evidence.lacks(index, goal)).forEach(goal -> isReached(goal, steps));
        }
        for (var goal : demand.ends(evidence.least(index), evidence.most(index))) {
            for (int room = ROOM; room >= 0 && evidence.lacks(index, goal); room--) {
                take(goal, room);
            }
        }
    }

    private boolean isReached(Goal goal, int steps) {
        return rebalancing.reach(goal, steps).filter(evidence::add).isPresent();
    }

    private void take(Goal goal, int room) {
        for (int size : SIZES) {
            var around = Surroundings.of(goal.demand(), knowledge, size);
            var cheapest = Sacrifice.cheapest(goal, around.unknowns(), knowledge, room, LIMITS);
            cheapest.ifPresent(taken -> taken.forEach(unknown -> knowledge.turn(unknown, State.TAKEN)));
            if (cheapest.isPresent() && (isReached(goal, MANY_STEPS) || isReached(goal, around.unknowns())) || around.isWhole()) {
                return;
            }
        }
    }

    private boolean isReached(Goal goal, BitSet unknowns) {
        var program = Program.among(unknowns, knowledge, SOON).inWholeNumbers();
        var reach = goal.up() ? program.most(goal.demand()) : program.least(goal.demand());
        return reach.witness().filter(evidence::add).isPresent() && goal.isReachedBy(reach.value());
    }

    /** One thing taken for the sake of one count may have become superfluous by what was taken for another: the dearest first. */
    private void giveBack() {
        var dearestFirst = Comparator.comparing((Integer unknown) -> -knowledge.unknown(unknown).cost());
        knowledge.in(State.TAKEN).stream().sorted(dearestFirst).forEach(this::tryToShow);
    }

    private void tryToShow(int unknown) {
        var before = evidence.copy();
        knowledge.turn(unknown, State.SHOWN);
        for (var goal : evidence.narrow(unknown, knowledge.span(unknown))) {
            if (!isReached(goal, FEW_STEPS)) {
                knowledge.turn(unknown, State.TAKEN);
                evidence = before;
                return;
            }
        }
    }
}
