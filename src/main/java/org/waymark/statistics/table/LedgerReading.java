package org.waymark.statistics.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.ledger.Cell;
import org.waymark.ledger.Cube;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Window;

/** Reads the ledger through the read-only datasource of statistics, which may be a replica: all of a table in one snapshot. */
@ApplicationScoped
public class LedgerReading {

    private final DataSource database;

    LedgerReading(@io.quarkus.agroal.DataSource("statistics") DataSource database) {
        this.database = database;
    }

    /** What is known on the as-at day of what is asked. */
    public Known of(Question question) {
        try (var snapshot = database.getConnection()) {
            snapshot.setAutoCommit(false);
            try {
                snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return new Known(firstDay(snapshot, question), cells(snapshot, question),
                        question.looksAtTheYearBefore() ? firstMonths(snapshot, question) : Map.of());
            } finally {
                snapshot.rollback();
                snapshot.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be read.", cause);
        }
    }

    /** The months from the first to the last with anything in them. */
    public Optional<Window> months(Basis basis) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("""
                select min(month), max(month)
                from (select cell[?] as month
                      from ledger.posting
                      where cube = ?
                      group by 1
                      having sum(change) <> 0) as month_with_some""")) {
            statement.setInt(1, basis.cube().indexOf("month") + 1);
            statement.setString(2, basis.cube().name());
            try (var rows = statement.executeQuery()) {
                rows.next();
                var first = rows.getString(1);
                return first == null ? Optional.empty() : Optional.of(new Window(YearMonth.parse(first), YearMonth.parse(rows.getString(2))));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be read.", cause);
        }
    }

    /** The day from which on all cubes can be asked: what was imported then was not known before. */
    private static Optional<LocalDate> firstDay(Connection snapshot, Question question) throws SQLException {
        try (var statement = snapshot.prepareStatement("""
                select max(first) from (select min(day) as first from ledger.posting where cube = any (?) group by cube) as first_of_cube""")) {
            statement.setArray(1, snapshot.createArrayOf("text", question.cubesOfEach().stream().map(Cube::name).toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class));
            }
        }
    }

    private static List<Counted> cells(Connection snapshot, Question question) throws SQLException {
        try (var statement = snapshot.prepareStatement("""
                select cube, cell, sum(change)
                from ledger.posting
                where cube = any (?) and cell[?] between ? and ? and day <= ?
                group by cube, cell
                having sum(change) <> 0""")) {
            statement.setArray(1, snapshot.createArrayOf("text", question.cubes().stream().map(Cube::name).toArray()));
            statement.setInt(2, placeOf(question, "month"));
            statement.setString(3, question.readFrom().toString());
            statement.setString(4, question.window().to().toString());
            statement.setObject(5, question.asAt());
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

    /** Where the data of each force begin: before, the absence of cases says nothing. */
    private static Map<String, YearMonth> firstMonths(Connection snapshot, Question question) throws SQLException {
        try (var statement = snapshot.prepareStatement("""
                select force, min(month)
                from (select cell[?] as force, cell[?] as month
                      from ledger.posting
                      where cube = ? and day <= ?
                      group by 1, 2
                      having sum(change) <> 0) as month_with_cases
                group by force""")) {
            statement.setInt(1, placeOf(question, "force"));
            statement.setInt(2, placeOf(question, "month"));
            statement.setString(3, question.basis().cube().name());
            statement.setObject(4, question.asAt());
            var months = new HashMap<String, YearMonth>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    months.put(rows.getString(1), YearMonth.parse(rows.getString(2)));
                }
            }
            return months;
        }
    }

    /** Arrays begin at 1 in SQL; months and forces stand at the same place in all cubes of a basis. */
    private static int placeOf(Question question, String dimension) {
        return question.basis().cube().indexOf(dimension) + 1;
    }
}
