package org.waymark.statistics.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Dimension;

/** Cells sorted into groups, once for each cube and set of dimensions that is asked for. */
final class SortedCells {

    private record Sorting(Cube cube, List<Dimension> by) {
    }

    private final List<Counted> cells;
    private final Map<Sorting, Map<Group, List<Counted>>> sorted = new HashMap<>();

    SortedCells(List<Counted> cells) {
        this.cells = cells;
    }

    List<Counted> of(Cube cube, Group group) {
        return sorted.computeIfAbsent(new Sorting(cube, group.by()), this::sort).getOrDefault(group, List.of());
    }

    private Map<Group, List<Counted>> sort(Sorting sorting) {
        return cells.stream().filter(counted -> counted.cell().cube() == sorting.cube)
                .collect(Collectors.groupingBy(counted -> Group.of(counted.cell(), sorting.by)));
    }
}
