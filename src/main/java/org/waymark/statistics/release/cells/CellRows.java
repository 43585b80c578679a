package org.waymark.statistics.release.cells;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.statistics.release.cells.Cells.CountRow;
import org.waymark.statistics.release.cells.Cells.SumRow;

/** The cells of preparations in the database: added with the preparation and never changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CellRows {

    private final DataSource database;

    CellRows(DataSource database) {
        this.database = database;
    }

    public void add(UUID preparation, Cells cells) {
        try (var connection = database.getConnection()) {
            addCounts(connection, preparation, cells.counts());
            addSums(connection, preparation, cells.sums());
        } catch (SQLException cause) {
            throw new IllegalStateException("The cells of a release cannot be kept.", cause);
        }
    }

    private static void addCounts(Connection connection, UUID preparation, List<CountRow> counts) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into statistics.release_count (preparation_id, place, table_code, count_id, count, at_least, zero_is_small, structural, suppressed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int place = 0;
            for (var row : counts) {
                insert.setObject(1, preparation);
                insert.setInt(2, place++);
                insert.setString(3, row.table());
                insert.setString(4, row.id());
                insert.setLong(5, row.count());
                insert.setLong(6, row.atLeast());
                insert.setBoolean(7, row.zeroIsSmall());
                insert.setBoolean(8, row.structural());
                insert.setBoolean(9, row.suppressed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addSums(Connection connection, UUID preparation, List<SumRow> sums) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into statistics.release_sum (preparation_id, place, table_code, kind, whole, parts) values (?, ?, ?, ?, ?, ?)""")) {
            int place = 0;
            for (var row : sums) {
                insert.setObject(1, preparation);
                insert.setInt(2, place++);
                insert.setString(3, row.table());
                insert.setString(4, row.kind());
                insert.setString(5, row.whole());
                insert.setArray(6, connection.createArrayOf("text", row.parts().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public Cells of(UUID preparation) {
        try (var connection = database.getConnection()) {
            return new Cells(counts(connection, preparation), sums(connection, preparation));
        } catch (SQLException cause) {
            throw new IllegalStateException("The cells of a release cannot be read.", cause);
        }
    }

    private static List<CountRow> counts(Connection connection, UUID preparation) throws SQLException {
        try (var select = connection.prepareStatement("""
                select table_code, count_id, count, at_least, zero_is_small, structural, suppressed
                from statistics.release_count where preparation_id = ? order by place""")) {
            select.setObject(1, preparation);
            var counts = new ArrayList<CountRow>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.add(new CountRow(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getBoolean(5), rows.getBoolean(6), rows.getBoolean(7)));
                }
            }
            return counts;
        }
    }

    private static List<SumRow> sums(Connection connection, UUID preparation) throws SQLException {
        try (var select = connection.prepareStatement("""
                select table_code, kind, whole, parts from statistics.release_sum where preparation_id = ? order by place""")) {
            select.setObject(1, preparation);
            var sums = new ArrayList<SumRow>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    sums.add(new SumRow(rows.getString(1), rows.getString(2), rows.getString(3), List.of((String[]) rows.getArray(4).getArray())));
                }
            }
            return sums;
        }
    }
}
