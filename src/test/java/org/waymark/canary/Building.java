package org.waymark.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.PGConnection;
import org.waymark.testing.Needles;

/** The places where a word could lie in the building: all columns of all tables, a dump, and the files of the database server. */
final class Building {

    private final Needles needles;

    Building(Needles needles) {
        this.needles = needles;
    }

    /** In all columns of all tables, as text and as bytes: the contents of a dump. */
    Set<String> inTables() {
        var found = new LinkedHashSet<String>();
        try (var connection = connection()) {
            var tables = column(connection, """
                    select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
                    order by 1""");
            for (var table : tables) {
                for (var format : List.of("text", "binary")) {
                    var contents = new ByteArrayOutputStream();
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from %s) to stdout (format %s)".formatted(table, format), contents);
                    needles.in(contents.toByteArray()).forEach(word -> found.add(table + " as " + format + ": " + word));
                }
            }
            return found;
        } catch (SQLException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** In the data directory with its write-ahead log, as a stolen disk or a backup of files has it. */
    Set<String> inFiles() {
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            var home = Path.of(column(connection, "show data_directory").getFirst());
            var found = new TreeSet<String>();
            try (var files = Files.walk(home)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    needles.in(bytes(file)).forEach(word -> found.add(home.relativize(file) + ": " + word));
                }
            }
            return found;
        } catch (SQLException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The server removes files of its own while we read. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void run(String sql) {
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "postgres", "trusted");
    }
}
