package org.waymark.statistics.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.measures.Dimension;

/**
 * A table as a JSON-stat 2.0 dataset (json-stat.org/full): a cube of its dimensions and, last, of what is counted. Where
 * there is no number the value is null and the status its mark. A table that does not fill its cube, as one with regions
 * beside their forces, gives values and statuses by position, and nothing for a row that it does not have.
 */
final class JsonStatFile {

    /** The dimension of what is counted. */
    static final String METRIC = "metric";

    /** Years taken together, where one alone would tell too much. */
    private static final String YEARS = "years";

    private final Publication publication;
    private final Grid grid;
    private final List<Axis> axes = new ArrayList<>();

    /** A dimension of the cube: its id, its label and its codes with their labels, each at its position. */
    private record Axis(String id, String label, Map<String, Integer> index, Map<String, String> labels) {

        Axis(String id, String label) {
            this(id, label, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(String code, String name) {
            index.putIfAbsent(code, index.size());
            labels.putIfAbsent(code, name);
        }
    }

    private JsonStatFile(Publication publication, Grid grid) {
        this.publication = publication;
        this.grid = grid;
        for (var place = 0; place < grid.dimensions(); place++) {
            var axis = new Axis(grid.columns().get(2 * place).name(), grid.table().dimensions().get(place).label());
            for (var row : grid.rows()) {
                axis.add(text(row.get(2 * place)), text(row.get(2 * place + 1)));
            }
            axes.add(axis);
        }
        var metric = new Axis(METRIC, "Figure");
        grid.figures().forEach(column -> metric.add(column.name(), column.title()));
        axes.add(metric);
    }

    static ExportFile of(Publication publication, Grid grid) {
        return Format.JSON_STAT.file(grid.table().code(), new JsonStatFile(publication, grid).dataset().bytes());
    }

    private Json dataset() {
        var table = grid.table();
        var json = Json.object()
                .with("version", "2.0")
                .with("class", "dataset")
                .with("label", PlainText.of(table.title()))
                .with("source", PlainText.of(publication.publisher()))
                .with("updated", publication.publishedOn().toString())
                .with("note", notes())
                .with("role", role())
                .with("id", axes.stream().map(Axis::id).toList())
                .with("size", axes.stream().map(axis -> axis.index().size()).toList());
        var dimensions = Json.object();
        axes.forEach(axis -> dimensions.with(axis.id(), dimension(axis)));
        json.with("dimension", dimensions);
        addValues(json);
        return json.with("extension", extension());
    }

    private List<String> notes() {
        return Stream.of(Stream.of(grid.table().subtitle(), publication.coverage()), grid.table().notes().stream(), publication.notes().stream(),
                publication.revision().stream(), Stream.of(publication.licence(), publication.contact()))
                .flatMap(words -> words).map(PlainText::of).filter(words -> !words.isEmpty()).toList();
    }

    private Json role() {
        var role = Json.object();
        var time = ids(code -> code.equals(CountId.TIME) || code.equals(YEARS) || Dimension.find(code).filter(Dimension::isTime).isPresent());
        var place = ids(code -> Dimension.find(code).filter(dimension -> dimension == Dimension.FORCE || dimension == Dimension.REGION).isPresent());
        if (!time.isEmpty()) {
            role.with("time", time);
        }
        if (!place.isEmpty()) {
            role.with("geo", place);
        }
        return role.with("metric", List.of(METRIC));
    }

    private List<String> ids(Predicate<String> which) {
        return axes.subList(0, grid.dimensions()).stream().map(Axis::id).filter(which).toList();
    }

    private Json dimension(Axis axis) {
        var category = Json.object().with("index", List.copyOf(axis.index().keySet())).with("label", axis.labels());
        if (axis.id().equals(METRIC)) {
            var units = Json.object();
            grid.figures().forEach(column -> units.with(column.name(), unit(column)));
            category.with("unit", units);
            var notes = Json.object();
            grid.figures().forEach(column -> notes.with(column.name(), List.of(column.description())));
            category.with("note", notes);
        }
        return Json.object().with("label", PlainText.of(axis.label())).with("category", category);
    }

    private static Json unit(GridColumn column) {
        return column.kind() == GridColumn.Kind.PERCENT
                ? Json.object().with("label", "percent").with("symbol", "%").with("position", "end").with("decimals", 1)
                : Json.object().with("label", "number").with("decimals", 0);
    }

    private void addValues(Json json) {
        var values = new LinkedHashMap<String, Object>();
        var status = new LinkedHashMap<String, Object>();
        for (var row : sorted(grid.rows())) {
            var position = position(row);
            for (var cell : grid.figures(row)) {
                values.put(Long.toString(position), cell instanceof Cell.Numeric numeric ? numeric.number() : null);
                if (cell instanceof Cell.Missing missing) {
                    status.put(Long.toString(position), missing.mark().shorthand());
                }
                position++;
            }
        }
        json.with("value", fillsTheCube(values.size()) ? new ArrayList<>(values.values()) : values);
        if (!status.isEmpty()) {
            json.with("status", status);
        }
    }

    private List<List<Cell>> sorted(List<List<Cell>> rows) {
        return rows.stream().sorted(Comparator.comparingLong(this::position)).toList();
    }

    /** Of the first figure of a row: the last dimension runs fastest. */
    private long position(List<Cell> row) {
        var position = 0L;
        for (var place = 0; place < grid.dimensions(); place++) {
            var axis = axes.get(place);
            position = Math.multiplyExact(position, (long) axis.index().size()) + axis.index().get(text(row.get(2 * place)));
        }
        return Math.multiplyExact(position, (long) grid.figures().size());
    }

    private boolean fillsTheCube(int values) {
        return axes.stream().mapToLong(axis -> axis.index().size()).reduce(1, Math::multiplyExact) == values;
    }

    private Json extension() {
        var labels = Json.object();
        publication.symbols().forEach(symbol -> labels.with(symbol.shorthand(), symbol.meaning()));
        return Json.object()
                .with("release", publication.address())
                .with("finding", PlainText.of(grid.table().finding()))
                .with("asAt", publication.asAt().toString())
                .with("from", publication.window().from().toString())
                .with("to", publication.window().to().toString())
                .with("status", Json.object().with("label", labels));
    }

    private static String text(Cell cell) {
        return ((Cell.Words) cell).text();
    }
}
