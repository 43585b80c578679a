package org.waymark.statistics.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.ReleaseTable;

/** All notes of a workbook, numbered through, each said once however many tables it concerns. */
final class Notes {

    private static final String ALL_TABLES = "All tables";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> about = new LinkedHashMap<>();

    Notes(Publication publication, List<Grid> grids) {
        publication.notes().forEach(note -> add(note, ALL_TABLES));
        publication.definitions().forEach(one -> add(sentence(one), "Measure " + one.name()));
        for (var grid : grids) {
            ofTable(grid.table()).forEach(note -> add(note, "Table " + grid.table().code()));
        }
    }

    /** Number, what it is about, and the words. */
    List<List<Cell>> rows() {
        return numbers.entrySet().stream().<List<Cell>>map(note -> List.of(new Cell.Words("note " + note.getValue()),
                new Cell.Words(about.get(note.getKey())), new Cell.Words(note.getKey()))).toList();
    }

    /** Which notes to read with a table: "[note 3, 4]". */
    String markOf(ReleaseTable table) {
        return ofTable(table).map(note -> numbers.get(PlainText.of(note))).distinct().sorted().map(String::valueOf)
                .collect(Collectors.joining(", ", "[note ", "]"));
    }

    private static Stream<String> ofTable(ReleaseTable table) {
        return Stream.concat(table.notes().stream(), table.columns().stream().map(column -> column.label() + ": " + column.definition()));
    }

    private void add(String note, String concerns) {
        var words = PlainText.of(note);
        numbers.putIfAbsent(words, numbers.size() + 1);
        about.merge(words, concerns, (one, other) -> one.contains(other) ? one : one + "; " + other);
    }

    private static String sentence(Publication.Definition definition) {
        return "%s, version %s of the definition: %s".formatted(definition.label(), definition.version(), definition.meaning());
    }
}
