package org.waymark.statistics.disclosure.attack;

import java.util.BitSet;

import org.waymark.statistics.disclosure.knowledge.Knowledge;
import org.waymark.statistics.disclosure.knowledge.Witness;

/** The unknowns that were moved away from the truth. */
final class Touched {

    private final BitSet unknowns;

    Touched(int size) {
        unknowns = new BitSet(size);
    }

    void add(int unknown) {
        unknowns.set(unknown);
    }

    int[] all() {
        return unknowns.stream().toArray();
    }

    void clear() {
        unknowns.clear();
    }

    Witness witness(long[] numbers, Knowledge knowledge) {
        var moved = unknowns.stream().filter(unknown -> numbers[unknown] != knowledge.truth(unknown)).toArray();
        return new Witness(moved, java.util.Arrays.stream(moved).mapToLong(unknown -> numbers[unknown]).toArray());
    }
}
