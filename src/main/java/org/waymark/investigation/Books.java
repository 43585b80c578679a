package org.waymark.investigation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Ledger;

/** Writes changes down and posts them to the ledger: the only way in which anything of an investigation is stored. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Books {

    private final InvestigationRows rows;
    private final Ledger ledger;

    Books(InvestigationRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** The investigations before must have been read under lock, or be those of new cases. */
    public void enter(List<Change> changes) {
        rows.write(changes);
        ledger.move(cells(changes.stream().map(Change::before).toList()), cells(changes.stream().map(Change::after).toList()));
    }

    private static List<Cell> cells(List<Investigation> investigations) {
        return investigations.stream().flatMap(investigation -> CountedCells.of(investigation).stream()).toList();
    }
}
