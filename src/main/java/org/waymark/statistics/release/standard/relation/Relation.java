package org.waymark.statistics.release.standard.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.ledger.Cube;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Sum;

/** How counts hang together wherever they stand: how a dimension of a cube falls into parts, or a withdrawal into its reasons. */
public sealed interface Relation {

    /** What it says of this whole, as far as its parts are among these counts. */
    Stream<Sum> of(CountId whole, Set<CountId> among);

    /** The whole to which this part adds up with others, where all of them are among these counts and it is not. */
    default Optional<Sum> wholeWith(CountId part, Set<CountId> among) {
        return Optional.empty();
    }

    /**
     * A part of a dimension falls into smaller ones; everything falls into parts where there is no whole.
     */
    record Falls(String dimension, Optional<String> whole, List<String> parts, Sum.Kind kind) implements Relation {

        @Override
        public Stream<Sum> of(CountId id, Set<CountId> among) {
            return Optional.ofNullable(id.where().get(dimension)).equals(whole)
                    ? among(id, parts.stream().map(part -> id.with(dimension, part)).filter(part -> !part.equals(id)).toList(), kind, among) : Stream.empty();
        }

        @Override
        public Optional<Sum> wholeWith(CountId part, Set<CountId> among) {
            if (whole.isEmpty() || kind != Sum.Kind.EXACT || !parts.contains(part.where().getOrDefault(dimension, ""))) {
                return Optional.empty();
            }
            var id = part.with(dimension, whole.get());
            var all = parts.stream().map(code -> part.with(dimension, code)).toList();
            return among.contains(id) || !among.containsAll(all) ? Optional.empty() : Optional.of(new Sum(id, all, kind));
        }
    }

    /** A withdrawal stands once in each reason and once in each family that it cites. */
    record Cites(Counted whole, List<Counted> parts) implements Relation {

        /** Things of a cube that have this code. */
        record Counted(Cube cube, String dimension, String code) {
        }

        @Override
        public Stream<Sum> of(CountId id, Set<CountId> among) {
            if (!id.of().equals(whole.cube.name()) || !whole.code.equals(id.where().get(whole.dimension))) {
                return Stream.empty();
            }
            var rest = new TreeMap<>(id.where());
            rest.remove(whole.dimension);
            return among(id, parts.stream().map(part -> new CountId(part.cube.name(), rest).with(part.dimension, part.code)).toList(), Sum.Kind.OVERLAPPING, among);
        }
    }

    /** Whoever is followed meets one of several ends or is followed on: counts of one cube and the same months. */
    record Follows(Cube cube, SortedMap<String, String> whole, List<SortedMap<String, String>> parts) implements Relation {

        @Override
        public Stream<Sum> of(CountId id, Set<CountId> among) {
            return id.equals(as(whole, id)) ? among(id, parts.stream().map(part -> as(part, id)).toList(), Sum.Kind.EXACT, among) : Stream.empty();
        }

        private CountId as(SortedMap<String, String> codes, CountId sameMonths) {
            return new CountId(cube.name(), codes).with(CountId.TIME, sameMonths.where().get(CountId.TIME));
        }
    }

    /** Where not all parts are published, none of those that are is more than the whole. */
    private static Stream<Sum> among(CountId whole, List<CountId> parts, Sum.Kind kind, Set<CountId> among) {
        var there = parts.stream().filter(among::contains).toList();
        return there.isEmpty() ? Stream.empty() : Stream.of(new Sum(whole, there, there.size() == parts.size() ? kind : Sum.Kind.WITHIN));
    }
}
