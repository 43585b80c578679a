package org.waymark.statistics.disclosure.attack;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.knowledge.Demand;
import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Unknown.State;

/**
 * The counts around one that a demand is about, from sum to sum, the cheapest first. They never leave the part of the
 * knowledge that hangs together, so that a program of all surroundings is a program of that part.
 *
 * @param isWhole whether there is nothing more around
 */
public record Surroundings(BitSet unknowns, BitSet relations, boolean isWhole) {

    public static Surroundings of(Demand demand, Knowledge knowledge, int atMost) {
        var unknowns = new BitSet();
        var relations = new BitSet();
        var next = new ArrayDeque<Integer>();
        demand.unknowns().forEach(unknown -> {
            unknowns.set(unknown);
            next.add(unknown);
        });
        int size = next.size();
        boolean isWhole = true;
        while (!next.isEmpty()) {
            for (int relation : knowledge.relationsOf(next.remove())) {
                relations.set(relation);
                for (int neighbour : neighbours(knowledge, relation)) {
                    if (unknowns.get(neighbour)) {
                        continue;
                    }
                    if (size >= atMost) {
                        isWhole = false;
                        continue;
                    }
                    unknowns.set(neighbour);
                    next.add(neighbour);
                    size++;
                }
            }
        }
        return new Surroundings(unknowns, relations, isWhole);
    }

    /** What is fixed for good leads nowhere; a shown zero might be suppressed. */
    private static int[] neighbours(Knowledge knowledge, int relation) {
        return IntStream.of(knowledge.relation(relation).unknowns()).filter(unknown -> !knowledge.span(unknown).isFixed() || knowledge.unknown(unknown).state() == State.SHOWN)
                .boxed().sorted(Comparator.comparing((Integer unknown) -> !knowledge.span(unknown).isEndless())
                        .thenComparing(unknown -> knowledge.unknown(unknown).cost())).mapToInt(Integer::intValue).toArray();
    }

    /** The relations that tie these counts to nothing but each other and to what is left at the truth: all that touch one. */
    public static BitSet touching(BitSet unknowns, Knowledge knowledge) {
        var touching = new BitSet();
        unknowns.stream().flatMap(unknown -> IntStream.of(knowledge.relationsOf(unknown))).forEach(touching::set);
        return touching;
    }
}
