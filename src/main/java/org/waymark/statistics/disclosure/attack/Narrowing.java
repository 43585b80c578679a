package org.waymark.statistics.disclosure.attack;

import java.util.LinkedHashSet;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Relation;
import org.waymark.statistics.disclosure.knowledge.Span;

/**
 * What follows for each unknown from one sum at a time, over and over: the whole is at least what its parts are at least,
 * a part at most what the whole leaves to it. Quick, in whole numbers, and never too narrow.
 */
final class Narrowing {

    private static final int ROUNDS = 50;

    private final Knowledge knowledge;
    private final Span[] spans;

    Narrowing(Knowledge knowledge) {
        this.knowledge = knowledge;
        spans = IntStream.range(0, knowledge.size()).mapToObj(knowledge::span).toArray(Span[]::new);
        var waiting = new LinkedHashSet<Integer>();
        IntStream.range(0, knowledge.relations().size()).forEach(waiting::add);
        // Narrowing may creep by one a round for ever where it leads nowhere; what is left is left to the programs.
        for (int left = ROUNDS * knowledge.relations().size(); left > 0 && !waiting.isEmpty(); left--) {
            int relation = waiting.removeFirst();
            for (int unknown : narrow(knowledge.relation(relation))) {
                for (int other : knowledge.relationsOf(unknown)) {
                    if (other != relation) {
                        waiting.add(other);
                    }
                }
            }
        }
    }

    Span span(int unknown) {
        return spans[unknown];
    }

    /** From where to where the number of a demand may lie, as far as this tells. */
    Span span(Demand demand) {
        var span = spans[demand.unknown()];
        if (!demand.isDifference()) {
            return span;
        }
        var minus = spans[demand.minus()];
        return new Span(span.least() - minus.most(), span.most() - minus.least());
    }

    /** The unknowns of the relation that are now known better. */
    private int[] narrow(Relation relation) {
        long low = relation.sum(unknown -> low(relation, unknown));
        long high = relation.sum(unknown -> high(relation, unknown));
        var before = IntStream.of(relation.unknowns()).mapToObj(unknown -> spans[unknown]).toArray(Span[]::new);
        for (int unknown : relation.unknowns()) {
            // What the others leave to it: at most 0 less all of them at their lowest, and at least 0 less them at their highest.
            int sign = relation.signOf(unknown);
            long atMost = sign * low(relation, unknown) - low;
            long atLeast = relation.exact() ? sign * high(relation, unknown) - high : -Span.ENDLESS;
            spans[unknown] = spans[unknown].meet(sign > 0 ? new Span(atLeast, atMost) : new Span(-atMost, -atLeast));
        }
        return IntStream.range(0, before.length).filter(i -> !before[i].equals(spans[relation.unknowns()[i]])).map(i -> relation.unknowns()[i]).toArray();
    }

    private long low(Relation relation, int unknown) {
        return relation.signOf(unknown) > 0 ? spans[unknown].least() : spans[unknown].most();
    }

    private long high(Relation relation, int unknown) {
        return relation.signOf(unknown) > 0 ? spans[unknown].most() : spans[unknown].least();
    }
}
