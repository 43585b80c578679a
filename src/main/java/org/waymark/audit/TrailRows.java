package org.waymark.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Seal;

/** Rows of the trail as they stand in the database, with all that their MACs and seals cover. */
final class TrailRows {

    /** The columns of {@code e}, a row of {@code audit.event}, in the order of {@link #entry(ResultSet)}. */
    static final String SELECT = """
            select e.id, e.at, e.actor_id, e.action, e.case_id, e.detail, e.hits, e.name, e.roles, e.appended_at, e.key_id, e.mac
            from audit.event e
            """;

    private TrailRows() {
    }

    static List<Entry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
            entries.add(entry(rows));
        }
        return entries;
    }

    static Entry entry(Connection connection, long id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "where e.id = ?")) {
            select.setLong(1, id);
            try (var rows = select.executeQuery()) {
                rows.next();
                return entry(rows);
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), moment(row, 2), row.getObject(3, UUID.class), row.getString(4), row.getObject(5, UUID.class),
                row.getString(6), row.getObject(7, Integer.class), row.getObject(8, UUID.class), row.getString(9), moment(row, 10), row.getString(11), hex(row, 12));
    }

    static Seal lastSeal(Connection connection) throws SQLException {
        return seal(connection, "order by number desc limit 1");
    }

    /** The seal of that number, or {@link Seal#NONE}. */
    static Seal sealWithNumber(Connection connection, long number) throws SQLException {
        return seal(connection, "where number = " + number);
    }

    private static Seal seal(Connection connection, String which) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select number, event, key_id, chain from audit.seal " + which)) {
            return row.next() ? new Seal(row.getLong(1), row.getLong(2), row.getString(3), hex(row, 4)) : Seal.NONE;
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String hex(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
