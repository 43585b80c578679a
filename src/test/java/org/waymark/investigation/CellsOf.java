package org.waymark.investigation;

import java.util.List;

import org.waymark.ledger.Cell;

/** Where an investigation stands in the ledger, for tests that count without a database. */
public final class CellsOf {

    private CellsOf() {
    }

    public static List<Cell> investigation(Investigation investigation) {
        return CountedCells.of(investigation);
    }
}
