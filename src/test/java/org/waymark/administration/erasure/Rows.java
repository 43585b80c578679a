package org.waymark.administration.erasure;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** What stands in the tables of the running application. */
public final class Rows {

    private Rows() {
    }

    public static long number(String sql) {
        return Long.parseLong(of(sql).getFirst());
    }

    /** The first column of every row. */
    public static List<String> of(String sql) {
        try (var connection = DriverManager.getConnection(url(), "postgres", ""); var found = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public static void change(String sql) {
        try (var connection = DriverManager.getConnection(url(), "postgres", ""); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Every table in which a row holds this text in any column. */
    static List<String> tablesHolding(String text) {
        return of("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'backup')").stream()
                .filter(table -> number("select count(*) from " + table + " t where t::text ilike '%" + text + "%'") > 0)
                .toList();
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
