package org.waymark.statistics.police.homeoffice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.waymark.statistics.police.file.Cell;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;

/** Where each column stands in a sheet. A heading that is not known is refused: nobody guesses what it may mean. */
record HomeOfficeHeader(String sheet, Map<HomeOfficeColumn, Integer> places, int width) {

    /** Whether this row heads a table of outcomes; above it a sheet may have a title and notes. */
    static boolean isOne(SheetRow row) {
        return row.cells().stream().map(Cell::text).map(HomeOfficeColumn::under)
                .flatMap(Optional::stream).filter(column -> column == HomeOfficeColumn.FORCE || column == HomeOfficeColumn.OUTCOME_TYPE)
                .distinct().count() == 2;
    }

    static HomeOfficeHeader of(String sheet, SheetRow row, Reading reading) {
        var places = new EnumMap<HomeOfficeColumn, Integer>(HomeOfficeColumn.class);
        for (int place = 0; place < row.cells().size(); place++) {
            var heading = row.cell(place).text();
            var column = HomeOfficeColumn.under(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                reading.refuse(new CellError(sheet, row.number(), SheetRow.letters(place), heading, HomeOfficeColumn.reasonAgainst(heading)));
            } else if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                reading.refuse(new CellError(sheet, row.number(), SheetRow.letters(place), heading, "This column stands in the table twice."));
            }
        }
        for (var column : HomeOfficeColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                reading.refuse(new CellError(sheet, row.number(), column.heading(), "", "This column is missing."));
            }
        }
        return new HomeOfficeHeader(sheet, places, row.cells().size());
    }

    Cell cell(HomeOfficeColumn column, SheetRow row) {
        return places.containsKey(column) ? row.cell(places.get(column)) : Cell.EMPTY;
    }

    /** "D Force Name", so that it is found in a spreadsheet and in a text. */
    String nameOf(HomeOfficeColumn column) {
        return SheetRow.letters(places.get(column)) + " " + column.heading();
    }
}
