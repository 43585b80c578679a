package org.waymark.statistics.police.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An opened file: its sheets in their order and the rows of each. */
public interface Book {

    /** No spreadsheet program has more rows, and no table of ours more columns. */
    int MOST_ROWS = 1_048_576;
    int MOST_COLUMNS = 500;

    List<String> sheets();

    /** Hands over the rows of a sheet that are not empty, in order, as long as more of them are wanted. */
    void read(int sheet, Predicate<SheetRow> wantsMore);

    /** The first rows of a sheet that are not empty. */
    default List<SheetRow> beginning(int sheet, int most) {
        var rows = new ArrayList<SheetRow>();
        read(sheet, row -> {
            rows.add(row);
            return rows.size() < most;
        });
        return rows;
    }
}
