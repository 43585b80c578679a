package org.waymark.statistics.disclosure;

import java.util.List;
import java.util.function.ToLongFunction;

/** How a whole and its parts hang together, which every reader knows. */
public record Sum(CountId whole, List<CountId> parts, Kind kind) {

    /** What is known of the whole. */
    public enum Kind {
        /** Each counted thing stands in one part: the whole is their sum. */
        EXACT,
        /** Each counted thing stands in at least one part, at most once in each: the whole is at least the largest and at most their sum. */
        OVERLAPPING,
        /** Each counted thing stands in at most one part: the whole is at least their sum. */
        APART,
        /** Each counted thing stands in at least one part, among things that are none of the whole: it is at most their sum. */
        COVERED,
        /** A part of the whole among things that are not shown: no part is more than the whole. */
        WITHIN
    }

    public Sum {
        parts = List.copyOf(parts);
    }

    /** Whether it is true of these numbers. */
    public boolean holds(ToLongFunction<CountId> numbers) {
        long number = numbers.applyAsLong(whole);
        long sum = parts.stream().mapToLong(numbers).sum();
        boolean isMost = parts.stream().mapToLong(numbers).allMatch(part -> part <= number);
        return switch (kind) {
            case EXACT -> number == sum;
            case OVERLAPPING -> isMost && number <= sum;
            case APART -> number >= sum;
            case COVERED -> number <= sum;
            case WITHIN -> isMost;
        };
    }

    /** Whether it is about more than one kind of thing. */
    public boolean isAcrossKinds() {
        return parts.stream().anyMatch(part -> !part.of().equals(whole.of()));
    }
}
