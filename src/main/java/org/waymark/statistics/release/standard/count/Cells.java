package org.waymark.statistics.release.standard.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.table.Counted;

/** What the ledger says on the as-at day: its cells, and for each cube the day of its first posting, before which nothing was known. */
public final class Cells {

    private record Span(Cube cube, Window months) {
    }

    private record Sorting(Span span, List<String> dimensions) {
    }

    private final List<Counted> all;
    private final Map<Cube, LocalDate> since;
    private final Map<Span, List<Counted>> added = new HashMap<>();
    private final Map<Sorting, Map<List<String>, Long>> sorted = new HashMap<>();

    public Cells(Collection<Counted> all, Map<Cube, LocalDate> since) {
        this.all = List.copyOf(all);
        this.since = Map.copyOf(since);
    }

    /** Each cell with its count. */
    public Map<Cell, Long> byCell() {
        return all.stream().collect(Collectors.toMap(Counted::cell, Counted::count));
    }

    /** Whether the cube could be asked on that day. */
    public boolean areKnown(Cube cube, LocalDate day) {
        return since.containsKey(cube) && !day.isBefore(since.get(cube));
    }

    /** The first month with anything in it. */
    public Optional<YearMonth> firstMonth() {
        return all.stream().filter(counted -> counted.count() > 0).map(Counted::month).min(YearMonth::compareTo);
    }

    public List<Counted> of(Cube cube, Window months) {
        return all.stream().filter(counted -> counted.cell().cube() == cube && months.contains(counted.month())).toList();
    }

    /** The codes of a dimension of which there is anything in these months. */
    TreeSet<String> codes(Cube cube, String dimension, Window months) {
        var codes = new TreeSet<String>();
        together(cube, months).stream().filter(counted -> counted.count() > 0).forEach(counted -> codes.add(counted.cell().of(dimension)));
        return codes;
    }

    public long count(Counting counting) {
        var parts = counting.parts().stream().sorted(Comparator.comparing(Part::dimension)).toList();
        var sorting = new Sorting(new Span(counting.cube(), counting.period().months()), parts.stream().map(Part::dimension).toList());
        return sum(sorted.computeIfAbsent(sorting, this::sort), parts, List.of());
    }

    private static long sum(Map<List<String>, Long> counts, List<Part> parts, List<String> codes) {
        if (codes.size() == parts.size()) {
            return counts.getOrDefault(codes, 0L);
        }
        return parts.get(codes.size()).codes().stream().mapToLong(code -> sum(counts, parts, Stream.concat(codes.stream(), Stream.of(code)).toList())).sum();
    }

    private Map<List<String>, Long> sort(Sorting sorting) {
        return together(sorting.span.cube, sorting.span.months).stream().collect(Collectors.groupingBy(
                counted -> sorting.dimensions.stream().map(counted.cell()::of).toList(), Collectors.summingLong(Counted::count)));
    }

    /** Added up over the months, for what is sorted again and again. */
    private List<Counted> together(Cube cube, Window months) {
        return added.computeIfAbsent(new Span(cube, months), span -> {
            var month = cube.indexOf("month");
            var sums = new HashMap<Cell, Long>();
            of(cube, months).forEach(counted -> {
                var codes = new ArrayList<>(counted.cell().codes());
                codes.set(month, months.from().toString());
                sums.merge(new Cell(cube, codes), counted.count(), Long::sum);
            });
            return sums.entrySet().stream().map(sum -> new Counted(sum.getKey(), sum.getValue())).toList();
        });
    }
}
