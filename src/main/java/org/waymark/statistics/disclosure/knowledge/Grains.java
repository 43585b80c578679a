package org.waymark.statistics.disclosure.knowledge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;

/**
 * What one release counts together and others apart: two forces shown as one, or two years. The reader adds up what is apart, be
 * it of one release or of several, and sets it beside what is together; where the true numbers agree it is taken that she knows
 * that nothing changed.
 */
final class Grains {

    private static final String JOINED_BY = "+";

    /** From the oldest to the newest. */
    private final List<ReleasedCounts> releases;
    /** Of what is counted, whatever its time, the times that are told from a month on: the longest first. */
    private final Map<CountId, Map<YearMonth, List<Timed>>> times = new HashMap<>();

    /** Of each dimension the codes of several that any release takes together, the most first. */
    private final Map<String, Set<String>> joinedCodes = new HashMap<>();

    /** A count as a release has it. */
    record Held(ReleasedCounts release, PlannedCount count) {

        int place() {
            return release.place(count.id());
        }
    }

    /** Months of something that is counted, as each release has it that tells them. */
    private record Timed(Months months, Map<ReleasedCounts, PlannedCount> counts) {

        private Optional<Held> in(List<ReleasedCounts> releases) {
            return releases.stream().filter(counts::containsKey).findFirst().map(release -> new Held(release, counts.get(release)));
        }
    }

    /** A count of one release and those of others that make it up. */
    record Grain(Held whole, List<Held> parts) {

        private boolean agrees() {
            return parts.stream().mapToLong(part -> part.count.count()).sum() == whole.count.count();
        }

        private boolean isOfSeveral() {
            return parts.stream().map(Held::release).distinct().count() > 1;
        }
    }

    Grains(List<ReleasedCounts> releases) {
        this.releases = releases;
        releases.forEach(release -> release.all().forEach(count -> monthsOf(count.id()).ifPresent(months -> timed(count.id(), months).counts.put(release, count))));
        releases.forEach(release -> release.all().forEach(count -> count.id().where().forEach(this::joinedCode)));
        times.values().forEach(byFirst -> byFirst.values().forEach(all -> all.sort(Comparator.comparing((Timed one) -> one.months.last()).reversed())));
    }

    private void joinedCode(String dimension, String code) {
        if (code.contains(JOINED_BY)) {
            joinedCodes.computeIfAbsent(dimension, none -> new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))).add(code);
        }
    }

    private Timed timed(CountId id, Months months) {
        var all = times.computeIfAbsent(atAnyTime(id), any -> new HashMap<>()).computeIfAbsent(months.first(), first -> new ArrayList<>());
        return all.stream().filter(one -> one.months.equals(months)).findFirst().orElseGet(() -> {
            all.add(new Timed(months, new HashMap<>()));
            return all.getLast();
        });
    }

    List<Grain> all() {
        return releases.stream().flatMap(coarse -> coarse.all().stream().flatMap(whole -> grains(new Held(coarse, whole)))).toList();
    }

    /** Of each other release the first way in which it makes up the count; of several together each that begins with other months. */
    private Stream<Grain> grains(Held whole) {
        var ofOne = releases.stream().filter(fine -> fine != whole.release).flatMap(fine -> ways(whole.count.id(), List.of(fine)).limit(1)).map(parts -> new Grain(whole, parts));
        var ofSeveral = ways(whole.count.id(), nearest(whole.release)).map(parts -> new Grain(whole, parts)).filter(Grain::isOfSeveral);
        return Stream.concat(ofOne, ofSeveral).filter(Grain::agrees);
    }

    /** In the order in which their numbers are likely to be the same as in this one: itself, those before, those after. */
    private List<ReleasedCounts> nearest(ReleasedCounts release) {
        int at = releases.indexOf(release);
        return Stream.of(releases.subList(0, at + 1).reversed(), releases.subList(at + 1, releases.size())).flatMap(List::stream).toList();
    }

    /** The ways in which a count falls into counts of these releases, each of the first that has it. */
    private Stream<List<Held>> ways(CountId whole, List<ReleasedCounts> among) {
        return Stream.concat(joined(whole, among), times(whole, among));
    }

    /** Codes joined into one, and in smaller groups or each by itself; where only shorter times are told of one, in these. */
    private Stream<List<Held>> joined(CountId whole, List<ReleasedCounts> among) {
        return whole.where().entrySet().stream().filter(code -> code.getValue().contains(JOINED_BY))
                .flatMap(code -> groups(whole, code.getKey(), singles(code.getValue()), among).stream());
    }

    /** Groups of codes that are told and make up these, the largest first. */
    private Optional<List<Held>> groups(CountId whole, String dimension, Set<String> codes, List<ReleasedCounts> among) {
        if (codes.isEmpty()) {
            return Optional.of(List.of());
        }
        return Stream.concat(joinedCodes.getOrDefault(dimension, Set.of()).stream(), codes.stream().limit(1))
                .filter(group -> !group.equals(whole.where().get(dimension)) && codes.containsAll(singles(group)) && singles(group).contains(codes.iterator().next()))
                .flatMap(group -> held(whole.with(dimension, group), among).stream()
                        .flatMap(first -> groups(whole, dimension, without(codes, singles(group)), among).stream().map(rest -> together(first, rest))))
                .findFirst();
    }

    private static Set<String> singles(String code) {
        return new TreeSet<>(Arrays.asList(code.split("\\" + JOINED_BY)));
    }

    private static Set<String> without(Set<String> codes, Set<String> others) {
        var left = new TreeSet<>(codes);
        left.removeAll(others);
        return left;
    }

    private static List<Held> together(List<Held> some, List<Held> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Optional<List<Held>> held(CountId id, List<ReleasedCounts> among) {
        return among.stream().flatMap(release -> release.find(id).stream().map(count -> new Held(release, count))).findFirst().map(List::of)
                .or(() -> ways(id, among).findFirst());
    }

    /** Months that follow each other from the first to the last, once for each that they may begin with. */
    private Stream<List<Held>> times(CountId whole, List<ReleasedCounts> among) {
        var told = times.getOrDefault(atAnyTime(whole), Map.of());
        return monthsOf(whole).stream().flatMap(all -> beginning(all, told, among).filter(first -> !first.count.id().equals(whole))
                .flatMap(first -> from(first, all, told, among, new HashMap<>()).stream()));
    }

    private static Stream<Held> beginning(Months all, Map<YearMonth, List<Timed>> told, List<ReleasedCounts> among) {
        return told.getOrDefault(all.first(), List.of()).stream().filter(one -> one.months.begins(all)).flatMap(one -> one.in(among).stream());
    }

    /** This and what follows it to the end, the longest first; what was tried from a month on is not tried again. */
    private static Optional<List<Held>> from(Held first, Months all, Map<YearMonth, List<Timed>> told, List<ReleasedCounts> among, Map<YearMonth, Optional<List<Held>>> tried) {
        var left = all.after(first.count.id());
        if (left.isEmpty()) {
            return Optional.of(List.of(first));
        }
        var begin = left.get().first();
        if (!tried.containsKey(begin)) {
            tried.put(begin, beginning(left.get(), told, among).flatMap(next -> from(next, left.get(), told, among, tried).stream()).findFirst());
        }
        return tried.get(begin).map(rest -> together(List.of(first), rest));
    }

    private static CountId atAnyTime(CountId id) {
        return id.with(CountId.TIME, "");
    }

    private static Optional<Months> monthsOf(CountId id) {
        return Optional.ofNullable(id.where().get(CountId.TIME)).map(Months::of);
    }
}
