package org.waymark.statistics.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;

/**
 * Which things are counted, in words and in codes: those whose codes are among the named ones. Usually they are read from
 * the cube that the table is split by; {@link #once} reads them from the cube in which each stands once.
 */
public record Which(String words, Map<String, Set<String>> codes, Optional<Cube> cube) {

    public Which {
        codes = Map.copyOf(codes);
    }

    /** All of them. */
    public static Which every(String words) {
        return new Which(words, Map.of(), Optional.empty());
    }

    /** Only those with one of these codes. */
    public Which with(String dimension, List<String> among) {
        var narrower = new LinkedHashMap<>(codes);
        narrower.put(dimension, Set.copyOf(among));
        return new Which(words, narrower, cube);
    }

    public Which with(String dimension, String... among) {
        return with(dimension, List.of(among));
    }

    /** Read where each stands once, however many reasons it has. */
    public Which once(Cube cube) {
        return new Which(words, codes, Optional.of(cube));
    }

    public boolean includes(Cell cell) {
        return codes.entrySet().stream().allMatch(wanted -> wanted.getValue().contains(cell.of(wanted.getKey())));
    }

    /** Whether whatever is counted here is counted there too, as the numerator of a share must be in its denominator. */
    boolean isPartOf(Which whole) {
        return whole.cube().isPresent() && !whole.cube().equals(cube)
                || whole.codes.entrySet().stream().allMatch(wanted -> codes.containsKey(wanted.getKey())
                        && wanted.getValue().containsAll(codes.get(wanted.getKey())));
    }
}
