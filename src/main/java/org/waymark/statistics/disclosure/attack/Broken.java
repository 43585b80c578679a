package org.waymark.statistics.disclosure.attack;

import java.util.Random;

/** The sums that do not come out: a set from which one is drawn at random. */
final class Broken {

    private static final int ABSENT = -1;

    private final int[] drawn;
    private final int[] places;
    private int size;

    Broken(int relations) {
        drawn = new int[relations];
        places = new int[relations];
        java.util.Arrays.fill(places, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int any(Random random) {
        return drawn[random.nextInt(size)];
    }

    void mark(int relation, boolean isBroken) {
        if (isBroken && places[relation] == ABSENT) {
            places[relation] = size;
            drawn[size++] = relation;
        } else if (!isBroken && places[relation] != ABSENT) {
            int last = drawn[--size];
            drawn[places[relation]] = last;
            places[last] = places[relation];
            places[relation] = ABSENT;
        }
    }
}
