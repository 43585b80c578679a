package org.waymark.statistics.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Where each column stands in a file. All of ours must be there, so that a misspelt one is noticed; others are ignored. */
record StatementHeader(Map<String, Integer> places, int width, List<RowError> errors) {

    static StatementHeader of(CsvRecord first) {
        var places = new HashMap<String, Integer>();
        var errors = new ArrayList<RowError>();
        for (var place = 0; place < first.getFieldCount(); place++) {
            var name = first.getField(place).strip();
            if (places.putIfAbsent(name, place) != null && StatementColumn.headers().anyMatch(name::equals)) {
                errors.add(new RowError(first.getStartingLineNumber(), name, name, "This column stands in the file twice."));
            }
        }
        StatementColumn.headers().filter(name -> !places.containsKey(name))
                .forEach(name -> errors.add(new RowError(first.getStartingLineNumber(), name, "", "This column is missing.")));
        return new StatementHeader(places, first.getFieldCount(), errors);
    }

    String valueOf(StatementColumn column, CsvRecord row) {
        return row.getField(places.get(column.header())).strip();
    }
}
