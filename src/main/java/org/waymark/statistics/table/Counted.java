package org.waymark.statistics.table;

import java.time.YearMonth;

import org.waymark.ledger.Cell;

/** A cell with its count. */
public record Counted(Cell cell, long count) {

    public YearMonth month() {
        return YearMonth.parse(cell.of("month"));
    }
}
