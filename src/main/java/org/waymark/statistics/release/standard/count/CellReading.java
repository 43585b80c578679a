package org.waymark.statistics.release.standard.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.table.Counted;

/** Reads all cells of a release in one snapshot, through the read-only datasource of statistics, which may be a replica. */
@ApplicationScoped
public class CellReading {

    /** The cubes that the standard tables count: all but that of the other basis. */
    private static final Set<Cube> CUBES = EnumSet.complementOf(EnumSet.of(Cube.CLOSED));

    private final DataSource database;

    CellReading(@io.quarkus.agroal.DataSource("statistics") DataSource database) {
        this.database = database;
    }

    /** As they were known at the end of that day. */
    public Cells cells(LocalDate asAt) {
        try (var snapshot = database.getConnection()) {
            snapshot.setAutoCommit(false);
            try {
                snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return new Cells(counted(snapshot, asAt), since(snapshot));
            } finally {
                snapshot.rollback();
                snapshot.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be read.", cause);
        }
    }

    private static List<Counted> counted(Connection snapshot, LocalDate asAt) throws SQLException {
        try (var statement = snapshot.prepareStatement("""
                select cube, cell, sum(change)
                from ledger.posting
                where cube = any (?) and day <= ?
                group by cube, cell
                having sum(change) <> 0""")) {
            statement.setArray(1, snapshot.createArrayOf("text", CUBES.stream().map(Cube::name).toArray()));
            statement.setObject(2, asAt);
            var cells = new ArrayList<Counted>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var codes = List.of((String[]) rows.getArray(2).getArray());
                    cells.add(new Counted(new Cell(Cube.valueOf(rows.getString(1)), codes), rows.getLong(3)));
                }
            }
            return cells;
        }
    }

    /** The day of the first posting of each cube: before it nothing was known. */
    private static Map<Cube, LocalDate> since(Connection snapshot) throws SQLException {
        try (var statement = snapshot.prepareStatement("select cube, min(day) from ledger.posting where cube = any (?) group by cube")) {
            statement.setArray(1, snapshot.createArrayOf("text", CUBES.stream().map(Cube::name).toArray()));
            var days = new EnumMap<Cube, LocalDate>(Cube.class);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    days.put(Cube.valueOf(rows.getString(1)), rows.getObject(2, LocalDate.class));
                }
            }
            return days;
        }
    }
}
