package org.waymark.statistics.release.standard.count;

import java.util.stream.Stream;

import org.waymark.statistics.disclosure.Value;

/** What stands in one place of a table before it is known which counts are shown. */
public sealed interface Entry {

    /** A count. */
    record Number(Counting of) implements Entry {

        @Override
        public Stream<Counting> counted() {
            return Stream.of(of);
        }
    }

    /** The percentage of two counts. */
    record Share(Counting part, Counting whole) implements Entry {

        @Override
        public Stream<Counting> counted() {
            return Stream.of(part, whole);
        }
    }

    /** What is the same whatever is shown: a mark, or a number that others published. */
    record Fixed(Value value) implements Entry {

        @Override
        public Stream<Counting> counted() {
            return Stream.empty();
        }
    }

    /** The counts that must be known for it. */
    Stream<Counting> counted();
}
