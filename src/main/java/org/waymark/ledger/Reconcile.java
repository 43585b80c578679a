package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Compares the ledger with a recount of all cases plus the departed, in one snapshot. */
@ApplicationScoped
public class Reconcile {

    private final DataSource database;
    private final Instance<Recount> strands;

    Reconcile(DataSource database, @Any Instance<Recount> strands) {
        this.database = database;
        this.strands = strands;
    }

    /** Every cell in which the ledger and the recount differ, in a stable order; none is what should be found. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Reconciliation run() {
        try (var snapshot = database.getConnection()) {
            snapshot.setAutoCommit(false);
            try {
                snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                var ledger = sums(snapshot, "select cube, cell, sum(change) from ledger.posting group by cube, cell having sum(change) <> 0");
                var cases = sums(snapshot, "select cube, cell, count from ledger.departed");
                strands.forEach(strand -> strand.recount(snapshot).forEach(cell -> cases.merge(cell, 1L, Long::sum)));
                return new Reconciliation(ledger.size(), differences(ledger, cases));
            } finally {
                snapshot.rollback();
                snapshot.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be reconciled.", cause);
        }
    }

    /** The cubes for which somebody can recount; all of them, or the comparison would be blind. */
    EnumSet<Cube> covered() {
        var covered = EnumSet.noneOf(Cube.class);
        strands.forEach(strand -> covered.addAll(strand.cubes()));
        return covered;
    }

    private static Map<Cell, Long> sums(Connection snapshot, String sql) throws SQLException {
        var sums = new HashMap<Cell, Long>();
        try (var statement = snapshot.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sums.put(new Cell(Cube.valueOf(rows.getString(1)), List.of((String[]) rows.getArray(2).getArray())), rows.getLong(3));
            }
        }
        return sums;
    }

    private static List<Difference> differences(Map<Cell, Long> ledger, Map<Cell, Long> cases) {
        return Stream.concat(ledger.keySet().stream(), cases.keySet().stream()).distinct()
                .map(cell -> new Difference(cell, ledger.getOrDefault(cell, 0L), cases.getOrDefault(cell, 0L)))
                .filter(difference -> difference.ledger() != difference.recount())
                .sorted(Comparator.comparing((Difference difference) -> difference.cell().cube())
                        .thenComparing(difference -> difference.cell().codes().toString()))
                .toList();
    }

    /** What a reconciliation found: how many cells it compared and where the two differ. */
    public record Reconciliation(int cells, List<Difference> differences) {

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /** A cell in which ledger and recount differ. */
    public record Difference(Cell cell, long ledger, long recount) {
    }
}
