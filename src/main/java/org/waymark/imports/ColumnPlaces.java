package org.waymark.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Where each column stands in a file, as its header says. The order is free; a column that is not ours is refused. */
record ColumnPlaces(Map<CaseColumn, Integer> places, int width) {

    static ColumnPlaces in(CsvRecord header) throws Unreadable {
        var places = new EnumMap<CaseColumn, Integer>(CaseColumn.class);
        var errors = new ArrayList<RowError>();
        for (int place = 0; place < header.getFieldCount(); place++) {
            var name = header.getField(place);
            var column = CaseColumn.named(name);
            if (column.isEmpty()) {
                errors.add(new RowError(header.getStartingLineNumber(), name, name, "No column has this name. The first line names the columns, separated by commas."));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                errors.add(new RowError(header.getStartingLineNumber(), name, name, "This column stands in the file twice."));
            }
        }
        CaseColumn.required().stream().filter(column -> !places.containsKey(column)).forEach(column ->
                errors.add(RowError.at(header.getStartingLineNumber(), column, "", "This column is missing.")));
        if (!errors.isEmpty()) {
            throw new Unreadable(List.copyOf(errors));
        }
        return new ColumnPlaces(places, header.getFieldCount());
    }

    /** What stands there; nothing in a column that the file does not have. */
    String of(CsvRecord record, CaseColumn column) {
        var place = places.get(column);
        return place == null ? "" : record.getField(place);
    }

    List<CaseColumn> columns() {
        return List.copyOf(places.keySet());
    }
}
