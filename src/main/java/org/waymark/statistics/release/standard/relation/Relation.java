package org.waymark.statistics.release.standard.relation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A withdrawal stands once in each reason and once in each family that it cites; a whole without a code is all withdrawals. */
    record Cites(Counted whole, List<Counted> parts, Sum.Kind kind) implements Relation {

        /** Things of a cube that have this code. */
        record Counted(Cube cube, String dimension, String code) {
        }

        @Override
        public Stream<Sum> of(CountId id, Set<CountId> among) {
            if (!id.of().equals(whole.cube.name()) || !Objects.equals(whole.code, id.where().get(whole.dimension))) {
                return Stream.empty();
            }
            var rest = new TreeMap<>(id.where());
            rest.remove(whole.dimension);
            return among(id, parts.stream().map(part -> new CountId(part.cube.name(), rest).with(part.dimension, part.code)).toList(), kind, among);
        }
    }

    /** What is counted in one place is counted in others too, though it is of another cube or of other months. */
    record Told(Things whole, List<Things> parts, Sum.Kind kind) implements Relation {

        /** Things of a cube that have these codes; where these name no time, at any. */
        public record Things(Cube cube, SortedMap<String, String> where) {

            public static Things of(Cube cube, Map<String, String> where) {
                return new Things(cube, new TreeMap<>(where));
            }

            private CountId at(String time) {
                var id = new CountId(cube.name(), where);
                return where.containsKey(CountId.TIME) || time == null ? id : id.with(CountId.TIME, time);
            }
        }

        @Override
        public Stream<Sum> of(CountId id, Set<CountId> among) {
            var time = id.where().get(CountId.TIME);
            return id.equals(whole.at(time)) ? among(id, parts.stream().map(part -> part.at(time)).toList(), kind, among) : Stream.empty();
        }
    }

    /** Where not all parts are published, those that are do not cover the whole; where each thing stands in one, they still do not overlap. */
    private static Stream<Sum> among(CountId whole, List<CountId> parts, Sum.Kind kind, Set<CountId> among) {
        var there = parts.stream().filter(among::contains).toList();
        if (there.isEmpty() || there.size() < parts.size() && kind == Sum.Kind.COVERED) {
            return Stream.empty();
        }
        return there.size() == parts.size() ? Stream.of(new Sum(whole, there, kind))
                : Stream.of(new Sum(whole, there, kind == Sum.Kind.EXACT || kind == Sum.Kind.APART ? Sum.Kind.APART : Sum.Kind.WITHIN));
    }
}
