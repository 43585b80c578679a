package org.waymark.statistics.disclosure.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.statistics.disclosure.knowledge.Unknown.State;

/**
 * Everything that a reader of all releases knows: each count as an integer unknown of at least 0, how they hang together,
 * and which of them have to stay unknown. Percentages and their intervals are computed from shown counts, so that they add
 * nothing to it.
 */
public final class Knowledge {

    private final List<Unknown> unknowns;
    private final List<Relation> relations;
    private final List<Demand> demands;
    private final int[][] relationsOf;

    public Knowledge(List<Unknown> unknowns, List<Relation> relations, List<Demand> demands) {
        this.unknowns = new ArrayList<>(unknowns);
        this.relations = List.copyOf(relations);
        this.demands = List.copyOf(demands);
        var of = new ArrayList<List<Integer>>();
        unknowns.forEach(unknown -> of.add(new ArrayList<>()));
        for (int relation = 0; relation < relations.size(); relation++) {
            for (int unknown : relations.get(relation).unknowns()) {
                of.get(unknown).add(relation);
            }
        }
        relationsOf = of.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    public int size() {
        return unknowns.size();
    }

    public Unknown unknown(int index) {
        return unknowns.get(index);
    }

    public long truth(int index) {
        return unknowns.get(index).truth();
    }

    public Span span(int index) {
        return unknowns.get(index).span();
    }

    public List<Relation> relations() {
        return relations;
    }

    public Relation relation(int index) {
        return relations.get(index);
    }

    public int[] relationsOf(int unknown) {
        return relationsOf[unknown];
    }

    public List<Demand> demands() {
        return demands;
    }

    public long truth(Demand demand) {
        return value(demand, Witness.TRUTH);
    }

    public long value(Demand demand, Witness witness) {
        long number = witness.of(demand.unknown(), truth(demand.unknown()));
        return demand.isDifference() ? number - witness.of(demand.minus(), truth(demand.minus())) : number;
    }

    /** Suppresses a count, or shows it again. */
    public void turn(int index, State state) {
        unknowns.set(index, unknown(index).turned(state));
    }

    public List<Integer> in(State state) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < size(); i++) {
            if (unknown(i).state() == state) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Whether a reader who held these numbers for the true ones would find nothing published that speaks against them. The truth
     * fits everything published, so that only what they say otherwise has to be held against it.
     */
    public boolean allows(Witness witness) {
        var numbers = new HashMap<Integer, Long>();
        for (int i = 0; i < witness.unknowns().length; i++) {
            numbers.put(witness.unknowns()[i], witness.numbers()[i]);
        }
        return numbers.entrySet().stream().allMatch(number -> span(number.getKey()).has(number.getValue()))
                && numbers.keySet().stream().flatMapToInt(unknown -> IntStream.of(relationsOf(unknown))).distinct().mapToObj(this::relation)
                        .allMatch(relation -> relation.brokenBy(relation.sum(unknown -> numbers.getOrDefault(unknown, truth(unknown)))) == 0);
    }
}
