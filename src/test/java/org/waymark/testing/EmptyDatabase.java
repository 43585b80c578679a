package org.waymark.testing;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.eclipse.microprofile.config.ConfigProvider;

/** Empties every table but reference data, for tests that count. */
public final class EmptyDatabase {

    private EmptyDatabase() {
    }

    public static void now() {
        of(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
    }

    static void of(String url) {
        try (var connection = DriverManager.getConnection(url, "waymark_owner", "trusted"); var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ declare tables text;
                    begin
                        select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables from pg_tables
                        where schemaname in ('audit', 'ledger', 'people', 'cases', 'intake', 'investigation', 'imports', 'statistics', 'administration');
                        execute 'truncate ' || tables || ' restart identity cascade';
                    end $$""");
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
