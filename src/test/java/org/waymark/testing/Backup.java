package org.waymark.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** Yesterday's dump of all tables, and putting it back while the application runs: what a restore leaves in the database. */
public final class Backup {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename), format('backup.%I', schemaname || '_' || tablename),
                (select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                    where table_schema = schemaname and table_name = tablename and is_generated = 'NEVER')
            from pg_tables where schemaname in ('access', 'audit', 'ledger', 'people', 'cases', 'intake', 'investigation', 'imports', 'statistics', 'administration')""";

    private Backup() {
    }

    public static void take() {
        with(connection -> {
            run(connection, "drop schema if exists backup cascade");
            run(connection, "create schema backup");
            for (var table : tables(connection)) {
                run(connection, "create table %s as table %s".formatted(table.copy(), table.name()));
            }
        });
    }

    public static void putBack() {
        with(connection -> {
            // Rows go back in any order and no trigger fires, as pg_restore does it with data alone.
            run(connection, "set session_replication_role = replica");
            var tables = tables(connection);
            run(connection, "truncate " + String.join(", ", tables.stream().map(Table::name).toList()));
            for (var table : tables) {
                run(connection, "insert into %1$s (%2$s) overriding system value select %2$s from %3$s".formatted(table.name(), table.columns(), table.copy()));
            }
            run(connection, "drop schema backup cascade");
        });
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void with(Work work) {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "postgres", "")) {
            work.on(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private interface Work {

        void on(Connection connection) throws SQLException;
    }

    /** A table, its copy, and the columns that are not computed from others. */
    private record Table(String name, String copy, String columns) {
    }
}
