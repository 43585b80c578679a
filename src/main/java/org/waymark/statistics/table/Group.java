package org.waymark.statistics.table;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.ledger.Cell;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Window;

/** One group of a table: a code for each dimension that it is split by. Split by nothing there is one group with everything. */
public record Group(List<Dimension> by, List<String> codes) {

    static Group of(Cell cell, List<Dimension> by) {
        return new Group(by, by.stream().map(dimension -> dimension.codeOf(cell)).toList());
    }

    public static Comparator<Group> order(List<Dimension> by) {
        return IntStream.range(0, by.size())
                .mapToObj(place -> Comparator.<Group, String>comparing(group -> group.codes.get(place), by.get(place).order()))
                .reduce(Comparator::thenComparing)
                .orElse((one, other) -> 0);
    }

    /** The wider group of fewer dimensions in which this one lies. */
    public Group within(List<Dimension> fewer) {
        return new Group(fewer, fewer.stream().map(dimension -> codes.get(by.indexOf(dimension))).toList());
    }

    public String codeOf(Dimension dimension) {
        return codes.get(by.indexOf(dimension));
    }

    public List<String> names() {
        return IntStream.range(0, by.size()).mapToObj(place -> by.get(place).nameOf(codes.get(place))).toList();
    }

    /** The months of the window that are the group's own: those of its year, quarter or month, or all. */
    public List<YearMonth> monthsOf(Window window) {
        return window.months().stream()
                .filter(month -> by.stream().filter(Dimension::isTime).allMatch(time -> time.codeOf(month).equals(codeOf(time))))
                .toList();
    }
}
