package org.waymark.statistics.release.standard.count;

import java.util.Set;

/**
 * A part of a dimension: its name in the ledger, the code by which a count is told apart, and the codes of the ledger that it
 * takes together.
 */
public record Part(String dimension, String code, String label, Set<String> codes) {

    public Part {
        codes = Set.copyOf(codes);
    }

    public static Part of(String dimension, String code, String label) {
        return new Part(dimension, code, label, Set.of(code));
    }
}
