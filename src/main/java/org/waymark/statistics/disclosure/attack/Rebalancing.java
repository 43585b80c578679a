package org.waymark.statistics.disclosure.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.knowledge.Goal;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Witness;

/**
 * Looks for numbers that fit everything published and reach a goal, by small steps in whole numbers: the count is moved to the
 * goal, and each sum that breaks is put right by another of its counts, until none is broken. It finds most of what there is
 * in no time; where it finds nothing, there may be something nevertheless, and programs have to tell. The search goes as in
 * Selman, Kautz and Cohen, "Noise strategies for improving local search" (AAAI 1994), with the weights of Morris, "The
 * breakout method" (AAAI 1993). The seed is fixed: the same knowledge gives the same answer for ever.
 */
public final class Rebalancing {

    private static final int REST = 4;
    private static final int AT_A_TIME = 1000;

    private final Knowledge knowledge;
    private final long[] numbers;
    private final long[] sums;
    private final int[] weights;
    private final int[] restUntil;
    private final boolean[] pinned;
    private final Broken broken;
    private final Touched touched;
    private Random random;
    private int step;

    public Rebalancing(Knowledge knowledge) {
        this.knowledge = knowledge;
        numbers = new long[knowledge.size()];
        Arrays.setAll(numbers, knowledge::truth);
        sums = new long[knowledge.relations().size()];
        Arrays.setAll(sums, i -> knowledge.relation(i).sum(unknown -> numbers[unknown]));
        weights = new int[sums.length];
        Arrays.fill(weights, 1);
        restUntil = new int[numbers.length];
        pinned = new boolean[numbers.length];
        broken = new Broken(sums.length);
        touched = new Touched(numbers.length);
    }

    /** The true numbers, changed so that the goal is reached; with many steps it begins anew now and then. */
    public Optional<Witness> reach(Goal goal, int steps) {
        return starts(goal).stream().flatMap(start -> IntStream.rangeClosed(0, steps / AT_A_TIME)
                .mapToObj(attempt -> from(start, Math.min(steps, AT_A_TIME), attempt))).flatMap(Optional::stream).findFirst();
    }

    /** A count goes straight to the goal; of a difference the one end, the other or both. */
    private List<Witness> starts(Goal goal) {
        int unknown = goal.demand().unknown();
        long off = goal.number() - knowledge.truth(goal.demand());
        if (!goal.demand().isDifference()) {
            return moved(unknown, off).stream().toList();
        }
        int minus = goal.demand().minus();
        return List.of(off, 0L, off / 2).stream()
                .flatMap(share -> moved(unknown, share).flatMap(one -> moved(minus, share - off).map(other -> join(one, other))).stream()).toList();
    }

    private Optional<Witness> moved(int unknown, long off) {
        long number = knowledge.truth(unknown) + off;
        return knowledge.span(unknown).has(number) ? Optional.of(new Witness(new int[] { unknown }, new long[] { number })) : Optional.empty();
    }

    private static Witness join(Witness one, Witness other) {
        return new Witness(new int[] { one.unknowns()[0], other.unknowns()[0] }, new long[] { one.numbers()[0], other.numbers()[0] });
    }

    /** These numbers stay; others give way. */
    private Optional<Witness> from(Witness start, int steps, int attempt) {
        random = new Random(start.unknowns()[0] + (long) attempt * knowledge.size());
        for (int i = 0; i < start.unknowns().length; i++) {
            pinned[start.unknowns()[i]] = true;
            set(start.unknowns()[i], start.numbers()[i]);
        }
        boolean possible = true;
        for (step = 1; step <= steps && possible && !broken.isEmpty(); step++) {
            possible = mend(broken.any(random));
        }
        var found = broken.isEmpty() ? Optional.of(touched.witness(numbers, knowledge)) : Optional.<Witness>empty();
        backToTheTruth();
        return found;
    }

    /** Lets that count of the sum give way which breaks the least elsewhere. False where none can. */
    private boolean mend(int relation) {
        var sum = knowledge.relation(relation);
        long least = Long.MAX_VALUE;
        int chosen = -1;
        long number = 0;
        int equals = 1;
        boolean resting = false;
        for (int unknown : sum.unknowns()) {
            long wanted = knowledge.span(unknown).nearestTo(numbers[unknown] - sum.signOf(unknown) * sums[relation]);
            if (pinned[unknown] || wanted == numbers[unknown]) {
                continue;
            }
            if (restUntil[unknown] > step) {
                resting = true;
                continue;
            }
            long harm = harm(unknown, wanted - numbers[unknown]);
            equals = harm < least ? 1 : harm == least ? equals + 1 : equals;
            if (harm < least || harm == least && random.nextInt(equals) == 0) {
                least = harm;
                chosen = unknown;
                number = wanted;
            }
        }
        if (chosen < 0) {
            return resting;
        }
        if (least >= 0) {
            weights[relation]++;
        }
        set(chosen, number);
        restUntil[chosen] = step + REST;
        return true;
    }

    /** By how much more all sums with this unknown would be broken. */
    private long harm(int unknown, long by) {
        long harm = 0;
        for (int relation : knowledge.relationsOf(unknown)) {
            var sum = knowledge.relation(relation);
            harm += weights[relation] * (sum.brokenBy(sums[relation] + sum.signOf(unknown) * by) - sum.brokenBy(sums[relation]));
        }
        return harm;
    }

    private void set(int unknown, long number) {
        long by = number - numbers[unknown];
        numbers[unknown] = number;
        touched.add(unknown);
        for (int relation : knowledge.relationsOf(unknown)) {
            var sum = knowledge.relation(relation);
            sums[relation] += sum.signOf(unknown) * by;
            broken.mark(relation, sum.brokenBy(sums[relation]) > 0);
        }
    }

    private void backToTheTruth() {
        for (int unknown : touched.all()) {
            set(unknown, knowledge.truth(unknown));
            pinned[unknown] = false;
            restUntil[unknown] = 0;
            for (int relation : knowledge.relationsOf(unknown)) {
                weights[relation] = 1;
            }
        }
        touched.clear();
    }
}
