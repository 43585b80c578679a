package org.waymark.statistics.release.standard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Key;
import org.waymark.statistics.release.standard.count.Axis;
import org.waymark.statistics.release.standard.count.Counting;
import org.waymark.statistics.release.standard.count.Entry;
import org.waymark.statistics.release.standard.count.Parts;
import org.waymark.statistics.release.standard.count.Tally;

/** A table at one step of its ladder: by what its rows are split, and what stands in each place. */
public record Layout(String title, List<Dimension> dimensions, List<Column> columns, List<Line> lines) {

    /** A row that is not yet written down. */
    public record Line(List<Key> keys, List<Entry> entries) {
    }

    /** Every group of the first axis with every group of the next, and a column or two a tally. */
    public static Layout of(String title, Counting everything, List<Tally> tallies, Axis... axes) {
        var dimensions = Stream.of(axes).flatMap(axis -> axis.dimensions().stream()).toList();
        var lines = new ArrayList<Line>();
        split(List.of(), everything, tallies, List.of(axes), lines);
        return new Layout(title, dimensions, Tally.columns(tallies), List.copyOf(lines));
    }

    private static void split(List<Key> keys, Counting row, List<Tally> tallies, List<Axis> axes, List<Line> lines) {
        if (axes.isEmpty()) {
            lines.add(new Line(keys, Tally.entries(tallies, row)));
            return;
        }
        axes.getFirst().nodes().forEach(node -> split(Stream.concat(keys.stream(), node.keys().stream()).toList(), node.of(row), tallies,
                axes.subList(1, axes.size()), lines));
    }

    /** The forces that stand in its rows, those that are shown together each for itself. */
    Set<String> forces() {
        var place = dimensions.stream().map(Dimension::code).toList().indexOf(Parts.FORCE);
        return place < 0 ? Set.of() : lines.stream().map(line -> line.keys().get(place).code()).filter(code -> !code.equals(Key.ALL) && !code.equals(Parts.NOT_KNOWN))
                .flatMap(Parts::forcesOf).collect(Collectors.toSet());
    }

    public Stream<Counting> counted() {
        return lines.stream().flatMap(line -> line.entries().stream()).flatMap(Entry::counted).distinct();
    }
}
