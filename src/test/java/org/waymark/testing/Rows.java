package org.waymark.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** What stands in the tables of the running application, as their owner sees it. */
public final class Rows {

    private Rows() {
    }

    /** The first column of all rows, as text. */
    public static List<String> of(String sql) {
        try (var connection = DriverManager.getConnection(url(), "waymark_owner", "trusted"); var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** With which words the database refuses this. */
    public static String refusal(String sql) {
        try (var connection = DriverManager.getConnection(url(), "waymark_owner", "trusted"); var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("The database accepts: " + sql);
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
