package org.waymark.statistics.export.workbook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.export.Cell;
import org.waymark.statistics.export.Grid;
import org.waymark.statistics.export.PlainText;
import org.waymark.statistics.export.Publication;

/** All notes of a workbook, numbered through, each said once however many tables it concerns. */
final class Notes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> about = new LinkedHashMap<>();
    private final List<String> worksheets;

    /** The tables stand on worksheets of these names. */
    Notes(Publication publication, List<Grid> grids, List<String> worksheets) {
        this.worksheets = worksheets;
        publication.notes().forEach(note -> worksheets.forEach(worksheet -> add(note, worksheet)));
        publication.definitions().forEach(one -> add(sentence(one), one.name()));
        IntStream.range(0, grids.size()).forEach(place -> ofTable(grids.get(place).table()).forEach(note -> add(note, worksheets.get(place))));
    }

    /** Number, what it is about, and the words. */
    List<List<Cell>> rows() {
        return numbers.entrySet().stream().<List<Cell>>map(note -> List.of(new Cell.Words("note " + note.getValue()),
                new Cell.Words(concerned(about.get(note.getKey()))), new Cell.Words(note.getKey()))).toList();
    }

    /** Which notes to read with a table: "[note 3, 5 to 8]". */
    String markOf(ReleaseTable table) {
        var mine = ofTable(table).map(note -> numbers.get(PlainText.of(note))).distinct().sorted().toList();
        var runs = IntStream.range(0, mine.size()).boxed()
                .collect(Collectors.groupingBy(place -> mine.get(place) - place, TreeMap::new, Collectors.mapping(mine::get, Collectors.toList())));
        return runs.values().stream().map(Notes::inWords).collect(Collectors.joining(", ", "[note ", "]"));
    }

    private static String inWords(List<Integer> run) {
        return run.size() > 2 ? run.getFirst() + " to " + run.getLast() : run.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Stream<String> ofTable(ReleaseTable table) {
        return Stream.concat(table.notes().stream(), table.columns().stream().map(column -> column.label() + ": " + column.definition()));
    }

    private void add(String note, String concerns) {
        var words = PlainText.of(note);
        numbers.putIfAbsent(words, numbers.size() + 1);
        about.computeIfAbsent(words, none -> new LinkedHashSet<>()).add(concerns);
    }

    private String concerned(SequencedSet<String> about) {
        if (about.size() > 1 && about.containsAll(worksheets)) {
            return "All tables";
        }
        return (about.size() > 1 ? "Tables " : worksheets.containsAll(about) ? "Table " : "Measure ") + String.join(", ", about);
    }

    private static String sentence(Publication.Definition definition) {
        return "%s, version %s of the definition: %s".formatted(definition.label(), definition.version(), definition.meaning());
    }
}
