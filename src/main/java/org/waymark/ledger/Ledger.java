package org.waymark.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.time.London;

/**
 * Posts to the statistics ledger, in the transaction of the change. The caller has locked the counted row, has taken its
 * cells, has changed it and has taken its cells again. A posting bears the London day of the clock, never a day before the
 * ledger's last one.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    /** What was moved and is not posted yet, where many changes belong together. */
    private static final ScopedValue<Map<Cell, Integer>> TOGETHER = ScopedValue.newInstance();

    private final DataSource database;
    private final Clock clock;

    Ledger(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A counted thing leaves the cells before and enters the cells after; a cell in both is not posted to. */
    public void move(Collection<Cell> before, Collection<Cell> after) {
        var changes = TOGETHER.orElse(new LinkedHashMap<>());
        before.forEach(cell -> changes.merge(cell, -1, Integer::sum));
        after.forEach(cell -> changes.merge(cell, 1, Integer::sum));
        if (!TOGETHER.isBound()) {
            post(changes);
        }
    }

    /** Many changes, by several strands perhaps, and at their end one posting a cell. */
    public void together(Runnable changes) {
        var moved = new LinkedHashMap<Cell, Integer>();
        ScopedValue.where(TOGETHER, moved).run(changes);
        post(moved);
    }

    /** Counted things enter these cells: one posting a cell, however many there are. */
    public void enter(Collection<Cell> cells) {
        move(List.of(), cells);
    }

    /** The case of these cells is erased: its counts stay, added up, and nothing leads back to it. */
    public void depart(Collection<Cell> cells) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("""
                insert into ledger.departed (cube, cell, count) values (?, ?, 1)
                on conflict (cube, cell) do update set count = ledger.departed.count + 1""")) {
            for (var cell : cells) {
                statement.setString(1, cell.cube().name());
                statement.setArray(2, connection.createArrayOf("text", cell.codes().toArray()));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot take leave of an erased case.", cause);
        }
    }

    private void post(Map<Cell, Integer> changes) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("""
                insert into ledger.posting (cube, cell, day, change)
                values (?, ?, greatest(?, (select max(day) from ledger.posting)), ?)""")) {
            LocalDate today = London.today(clock);
            for (var change : changes.entrySet()) {
                if (change.getValue() != 0) {
                    statement.setString(1, change.getKey().cube().name());
                    statement.setArray(2, connection.createArrayOf("text", change.getKey().codes().toArray()));
                    statement.setObject(3, today);
                    statement.setInt(4, change.getValue());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be posted to.", cause);
        }
    }
}
