package org.waymark.statistics.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.InvestigationCourse;
import org.waymark.statistics.measures.Window;

/** Reads the course of investigations from the ledger, in one snapshot of the read-only datasource of statistics. */
@ApplicationScoped
public class CourseReading {

    private final DataSource database;

    CourseReading(@io.quarkus.agroal.DataSource("statistics") DataSource database) {
        this.database = database;
    }

    /** Nothing where the as-at day is before the first posting: a course that was not known then. */
    public Optional<InvestigationCourse> of(Window window, LocalDate asAt, int step) {
        try (var snapshot = database.getConnection()) {
            snapshot.setAutoCommit(false);
            try {
                snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return firstDay(snapshot).filter(day -> !asAt.isBefore(day))
                        .map(day -> InvestigationCourse.of(window, asAt, step, cells(snapshot, window, asAt)));
            } finally {
                snapshot.rollback();
                snapshot.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be read.", cause);
        }
    }

    private static Optional<LocalDate> firstDay(Connection snapshot) throws SQLException {
        try (var statement = snapshot.prepareStatement("select min(day) from ledger.posting where cube = ?")) {
            statement.setString(1, Cube.COURSE.name());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class));
            }
        }
    }

    private static Map<Cell, Long> cells(Connection snapshot, Window window, LocalDate asAt) {
        try (var statement = snapshot.prepareStatement("""
                select cube, cell, sum(change)
                from ledger.posting
                where cube = any (?) and cell[?] between ? and ? and day <= ?
                group by cube, cell
                having sum(change) <> 0""")) {
            statement.setArray(1, snapshot.createArrayOf("text", new String[] {Cube.RECORDED.name(), Cube.COURSE.name()}));
            // Arrays begin at 1 in SQL; the month stands at the same place in both cubes.
            statement.setInt(2, Cube.COURSE.indexOf("month") + 1);
            statement.setString(3, window.from().toString());
            statement.setString(4, window.to().toString());
            statement.setObject(5, asAt);
            var cells = new HashMap<Cell, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.put(new Cell(Cube.valueOf(rows.getString(1)), List.of((String[]) rows.getArray(2).getArray())), rows.getLong(3));
                }
            }
            return cells;
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be read.", cause);
        }
    }
}
