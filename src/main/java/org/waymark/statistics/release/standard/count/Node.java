package org.waymark.statistics.release.standard.count;

import java.util.List;
import java.util.Optional;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.ReleaseTable.Key;

/**
 * A group by which rows are split, with a key for each dimension: its parts, and where they differ from those of the whole table its months and its cube.
 */
public record Node(List<Key> keys, List<Part> parts, Optional<Period> period, Optional<Cube> cube) {

    static Node of(Part part) {
        return of(part, new Key(part.code(), part.label()));
    }

    static Node of(Part part, Key... keys) {
        return new Node(List.of(keys), List.of(part), Optional.empty(), Optional.empty());
    }

    static Node of(Period period, Key... keys) {
        return new Node(List.of(keys), List.of(), Optional.of(period), Optional.empty());
    }

    static Node everything(String label) {
        return new Node(List.of(new Key(Key.ALL, label)), List.of(), Optional.empty(), Optional.empty());
    }

    Node in(Cube other) {
        return new Node(keys, parts, period, Optional.of(other));
    }

    public Counting of(Counting wider) {
        return new Counting(cube.orElse(wider.cube()), wider.parts(), period.orElse(wider.period())).with(parts);
    }
}
