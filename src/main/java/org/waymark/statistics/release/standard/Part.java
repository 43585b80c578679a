package org.waymark.statistics.release.standard;

import java.util.Set;

/**
 * A part of a dimension: its name in the ledger, the code by which a count is told apart, and the codes of the ledger that it
 * takes together.
 */
record Part(String dimension, String code, String label, Set<String> codes) {

    Part {
        codes = Set.copyOf(codes);
    }

    static Part of(String dimension, String code, String label) {
        return new Part(dimension, code, label, Set.of(code));
    }
}
