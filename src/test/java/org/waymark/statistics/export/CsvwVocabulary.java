package org.waymark.statistics.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What the metadata of one table may say at all ("Metadata Vocabulary for Tabular Data", sections 5.3 to 5.11), whatever its file holds. */
record CsvwVocabulary(Consumer<String> complain) {

    private static final Set<String> OF_TABLE = Set.of("@context", "@id", "@type", "url", "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema", "transformations",
            "aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl");
    private static final Set<String> OF_SCHEMA = Set.of("@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles",
            "aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl");
    private static final Set<String> OF_COLUMN = Set.of("@id", "@type", "name", "suppressOutput", "titles", "virtual",
            "aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl");
    private static final Set<String> OF_DIALECT = Set.of("@id", "@type", "commentPrefix", "delimiter", "doubleQuote", "encoding", "header", "headerRowCount", "lineTerminators",
            "quoteChar", "skipBlankRows", "skipColumns", "skipInitialSpace", "skipRows", "trim");
    /** A common property has one of the prefixes of the RDFa initial context. */
    private static final Pattern COMMON = Pattern.compile("(dc|dcterms|dcat|schema|rdfs|skos|foaf|prov):[A-Za-z]+");
    /** A name of a column is a variable of RFC 6570, section 2.3, that does not begin with an underscore. */
    private static final Pattern NAME = Pattern.compile("(?!_)([A-Za-z0-9_]|%[0-9A-Fa-f]{2})(\\.?([A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern RELATIVE = Pattern.compile("(?!/)[^:?#]+");

    static List<String> complaints(JsonNode table) {
        var complaints = new ArrayList<String>();
        new CsvwVocabulary(complaints::add).table(table);
        return complaints;
    }

    private void table(JsonNode table) {
        var context = table.path("@context");
        demand(context.size() == 2 && "http://www.w3.org/ns/csvw".equals(context.path(0).textValue())
                && LANGUAGE.matcher(context.path(1).path("@language").asText()).matches(), "no context");
        demand(RELATIVE.matcher(table.path("url").asText()).matches(), "no relative address: " + table.path("url"));
        demand(StreamSupport.stream(table.path("notes").spliterator(), false).allMatch(JsonNode::isObject), "a note that is no object");
        known(table, OF_TABLE);
        known(table.path("tableSchema"), OF_SCHEMA);
        dialect(table.path("dialect"));
        var columns = table.at("/tableSchema/columns");
        demand(columns.isArray() && !columns.isEmpty(), "no columns");
        columns.forEach(this::column);
        var names = columns.findValuesAsText("name");
        demand(Set.copyOf(names).size() == names.size(), "a name twice");
        for (var reference : List.of("primaryKey", "rowTitles")) {
            table.at("/tableSchema/" + reference).forEach(name -> demand(names.contains(name.textValue()), "a " + reference + " that is no column: " + name));
        }
    }

    private void dialect(JsonNode dialect) {
        known(dialect, OF_DIALECT);
        demand("utf-8".equals(dialect.path("encoding").textValue()) && dialect.path("header").booleanValue() && dialect.path("headerRowCount").intValue() == 1
                && ",".equals(dialect.path("delimiter").textValue()) && "\"".equals(dialect.path("quoteChar").textValue()) && dialect.path("doubleQuote").booleanValue()
                && "[\"\\n\"]".equals(dialect.path("lineTerminators").toString()), "another dialect than the one that is read here");
    }

    private void column(JsonNode column) {
        known(column, OF_COLUMN);
        demand(NAME.matcher(column.path("name").asText()).matches(), "no name: " + column.path("name"));
        demand(column.path("titles").isArray() && !column.path("titles").isEmpty(), "no titles");
        demand(Set.of("string", "integer", "decimal").contains(column.path("datatype").asText()), "no datatype that is read here: " + column.path("datatype"));
        demand(!column.has("required") || column.path("required").isBoolean(), "required is yes or no");
        demand(!column.has("null") || StreamSupport.stream(column.path("null").spliterator(), false).allMatch(JsonNode::isTextual) && column.path("null").isArray(), "null is no list of strings");
        demand(!column.has("null") || !column.path("required").booleanValue(), "a column that is required and may be null");
    }

    private void known(JsonNode object, Set<String> properties) {
        object.fieldNames().forEachRemaining(name -> demand(properties.contains(name) || COMMON.matcher(name).matches(), "no such property: " + name));
    }

    private void demand(boolean met, String otherwise) {
        if (!met) {
            complain.accept(otherwise);
        }
    }
}
