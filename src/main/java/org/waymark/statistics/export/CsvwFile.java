package org.waymark.statistics.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.export.GridColumn.Kind;

/**
 * What a CSV file holds, for machines (W3C Recommendation of 17 December 2015, "Metadata Vocabulary for Tabular Data"): it
 * lies beside the file under the name at which programs look for it.
 */
final class CsvwFile {

    /** Marks stand in the place of a number and are no values; anything else that is no number is a mistake in the file. */
    private static final List<String> MARKS = Arrays.stream(Mark.values()).map(Mark::shorthand).toList();

    private CsvwFile() {
    }

    static ExportFile of(Publication publication, Grid grid) {
        var table = grid.table();
        var metadata = Json.object()
                .with("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", Publication.LANGUAGE)))
                .with("url", table.code() + Format.CSV.suffix())
                .with("dc:title", PlainText.of(table.title()))
                .with("dc:description", PlainText.of(table.subtitle()))
                .with("dc:publisher", Json.object().with("schema:name", PlainText.of(publication.publisher())))
                .with("dc:issued", Json.object().with("@value", publication.publishedOn().toString()).with("@type", "xsd:date"))
                .with("dc:temporal", publication.window().from() + "/" + publication.window().to())
                .with("dc:rights", PlainText.of(publication.licence()))
                .with("dc:language", Publication.LANGUAGE)
                .with("dc:isPartOf", PlainText.of(publication.title()))
                .with("schema:contactPoint", PlainText.of(publication.contact()))
                .with("dialect", dialect())
                .with("notes", notes(publication, grid))
                .with("tableSchema", schema(grid));
        return Format.CSVW.file(table.code(), metadata.bytes());
    }

    private static Json dialect() {
        return Json.object().with("encoding", "utf-8").with("header", true).with("headerRowCount", 1).with("delimiter", ",").with("quoteChar", "\"")
                .with("doubleQuote", true).with("lineTerminators", List.of("\n")).with("skipBlankRows", false).with("trim", false);
    }

    private static List<Map<String, Object>> notes(Publication publication, Grid grid) {
        return Stream.of(
                Stream.of("As known on " + publication.asAt() + ".", "Coverage: " + publication.coverage() + "."),
                grid.table().notes().stream(), publication.notes().stream(), publication.revision().stream(),
                publication.definitions().stream().map(one -> "%s (%s, version %s): %s".formatted(one.label(), one.name(), one.version(), one.meaning())),
                publication.symbols().stream().map(symbol -> symbol.shorthand() + " " + symbol.meaning()))
                .flatMap(words -> words)
                .map(words -> Json.object().with("rdfs:comment", PlainText.of(words)).members()).toList();
    }

    private static Json schema(Grid grid) {
        var schema = Json.object().with("columns", grid.columns().stream().map(column -> column(column).members()).toList());
        var key = grid.columns().stream().filter(column -> column.kind() == Kind.CODE).map(GridColumn::name).toList();
        return key.isEmpty() ? schema : schema.with("primaryKey", key).with("rowTitles", rowTitles(grid));
    }

    private static List<String> rowTitles(Grid grid) {
        return grid.columns().stream().filter(column -> column.kind() == Kind.NAME).map(GridColumn::name).toList();
    }

    /** Its titles begin with what stands in the header of the file, by which a validator knows the column. */
    private static Json column(GridColumn column) {
        var described = Json.object().with("name", column.name()).with("titles", List.of(column.name(), column.title()))
                .with("dc:description", column.description());
        return switch (column.kind()) {
            case CODE, NAME -> described.with("datatype", "string").with("required", true);
            case COUNT -> described.with("datatype", "integer").with("null", MARKS);
            case PERCENT -> described.with("datatype", "decimal").with("null", MARKS);
        };
    }
}
