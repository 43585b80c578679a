package org.waymark.intake;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database as somebody would who has stolen it. */
final class Database {

    private Database() {
    }

    static long count(String table, String condition) {
        return Long.parseLong(rows("select count(*) from " + table + " where " + condition).getFirst());
    }

    /** The first column of every row. */
    static List<String> rows(String sql) {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "waymark_owner", "trusted");
                var found = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Every table in which a row holds this text in any column, read as text or as the bytes of a text. */
    static List<String> tablesHolding(String text) {
        return rows("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')").stream()
                .filter(table -> count(table + " t", "t::text ilike '%" + text + "%' or t::text like '%' || encode('" + text + "', 'hex') || '%'") > 0)
                .toList();
    }
}
