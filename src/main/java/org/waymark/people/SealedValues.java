package org.waymark.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of sealed values. */
@ApplicationScoped
class SealedValues {

    private final DataSource database;

    SealedValues(DataSource database) {
        this.database = database;
    }

    void put(UUID holder, Place place, UUID row, byte[] sealed) {
        write("""
                insert into people.sealed_value (holder, place, row_id, sealed) values (?, ?, ?, ?)
                on conflict (place, row_id) do update set holder = excluded.holder, sealed = excluded.sealed""",
                List.of(new Row(holder, place, row, sealed)));
    }

    void insert(List<Row> rows) {
        write("insert into people.sealed_value (holder, place, row_id, sealed) values (?, ?, ?, ?)", rows);
    }

    void remove(Place place, UUID row) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from people.sealed_value where place = ? and row_id = ?")) {
            delete.setString(1, place.code());
            delete.setObject(2, row);
            delete.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("A sealed value cannot be removed.", cause);
        }
    }

    /** What is known of a holder by keyed hash goes to another with the words that it was made of. */
    void giveHashes(UUID from, UUID to) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update people.contact_hash set holder = ? where holder = ?")) {
            update.setObject(1, to);
            update.setObject(2, from);
            update.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("Contact details cannot be given to another holder.", cause);
        }
    }

    List<Row> of(UUID holder, Place place, Collection<UUID> rows) {
        return select("where holder = ? and place = ? and row_id = any(?)", holder, place.code(), rows.toArray(UUID[]::new));
    }

    List<Row> of(Place place, Collection<UUID> rows) {
        return select("where place = ? and row_id = any(?)", place.code(), rows.toArray(UUID[]::new));
    }

    List<Row> of(UUID holder) {
        return select("where holder = ?", holder);
    }

    private List<Row> select(String condition, Object... parameters) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(
                "select holder, place, row_id, sealed from people.sealed_value " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(connection, select, i + 1, parameters[i]);
            }
            var rows = new ArrayList<Row>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var place = found.getString("place");
                    var dot = place.lastIndexOf('.');
                    rows.add(new Row(found.getObject("holder", UUID.class), new Place(place.substring(0, dot), place.substring(dot + 1)),
                            found.getObject("row_id", UUID.class), found.getBytes("sealed")));
                }
            }
            return rows;
        } catch (SQLException cause) {
            throw new IllegalStateException("Sealed values cannot be read.", cause);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, Object value) throws SQLException {
        statement.setObject(place, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
    }

    private void write(String sql, List<Row> rows) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                statement.setObject(1, row.holder());
                statement.setString(2, row.place().code());
                statement.setObject(3, row.row());
                statement.setBytes(4, row.sealed());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("Sealed values cannot be written.", cause);
        }
    }

    /** A sealed value where it stands. */
    record Row(UUID holder, Place place, UUID row, byte[] sealed) {
    }
}
