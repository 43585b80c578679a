package org.waymark.statistics.disclosure;

import java.util.List;

/** How a whole and its parts hang together, which every reader knows. */
public record Sum(CountId whole, List<CountId> parts, Kind kind) {

    /** What is known of the whole. */
    public enum Kind {
        /** Each counted thing stands in one part: the whole is their sum. */
        EXACT,
        /** Each counted thing stands in at least one part, at most once in each: the whole is at least the largest and at most their sum. */
        OVERLAPPING,
        /** A part of the whole among things that are not shown: no part is more than the whole. */
        WITHIN
    }

    public Sum {
        parts = List.copyOf(parts);
    }
}
