package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL that Waymark brings along for development and trials. Its data stays in {@code .waymark/} between runs;
 * the application uses it by the same three roles as any other database, never as superuser.
 */
public final class EmbeddedDatabase {

    /** Marks that the address in the system properties is that of the embedded database, also after a live reload. */
    static final String MARK = "waymark.database.embedded";
    private static final String URL_SETTING = "quarkus.datasource.jdbc.url";
    private static final String NAME = "waymark";

    private final Path home;
    private final int port;

    private EmbeddedDatabase(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static boolean isWanted() {
        return System.getProperty(MARK) == null && !Setting.isGiven(URL_SETTING);
    }

    static Path home() {
        return Path.of(Setting.of("waymark.home", ".waymark")).toAbsolutePath();
    }

    /** Starts PostgreSQL on the data in this folder, or attaches to one that a killed run left behind. */
    public static EmbeddedDatabase startIn(Path home) {
        try {
            Files.createDirectories(home);
            var database = new EmbeddedDatabase(home, LeftBehind.portOf(home.resolve("data")).orElseGet(() -> start(home)));
            database.prepare();
            return database;
        } catch (IOException | SQLException | IllegalStateException cause) {
            throw new CannotStart("the embedded PostgreSQL in " + home + " did not start (" + cause.getMessage() + ").", cause);
        }
    }

    private static int start(Path home) {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(home.resolve("data"))
                    .setOverrideWorkingDirectory(home.resolve("postgresql").toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // What somebody typed is in statements, their values and the details of errors: none of them is logged.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_min_duration_statement", "-1")
                    .setServerConfig("log_statement", "none")
                    .setServerConfig("log_parameter_max_length", "0")
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .setServerConfig("max_connections", "100")
                    .start();
            return postgres.getPort();
        } catch (IOException cause) {
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }

    private void prepare() throws SQLException {
        try (var maintenance = DriverManager.getConnection(url("postgres"), "postgres", "");
                var statement = maintenance.createStatement()) {
            for (var role : new String[] {"waymark_owner", "waymark_app", "waymark_statistics"}) {
                statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if; end $$"
                        .formatted(role));
            }
            statement.execute("alter role waymark_statistics set default_transaction_read_only = on");
            if (!exists(maintenance)) {
                statement.execute("create database " + NAME + " owner waymark_owner");
            }
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var found = connection.createStatement().executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, database);
    }

    /**
     * What the application needs to know in order to sign in to this database. Its wrapping key and the keys of the audit
     * trail stand beside the data and are made with it.
     */
    public Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("waymark.key.file", Setting.of("waymark.key.file", home.resolve("wrapping-key.json").toString())),
                Map.entry("waymark.key.make-if-missing", "true"),
                Map.entry("waymark.audit.key-file", Setting.of("waymark.audit.key-file", home.resolve("audit-key.properties").toString())),
                Map.entry("waymark.audit.make-key-if-missing", "true"),
                Map.entry("waymark.audit.head-file", Setting.of("waymark.audit.head-file", home.resolve("audit-head.txt").toString())),
                Map.entry(MARK, "true"),
                Map.entry(URL_SETTING, url(NAME)),
                Map.entry("quarkus.datasource.password", "trusted"),
                Map.entry("quarkus.datasource.statistics.password", "trusted"),
                Map.entry("quarkus.flyway.password", "trusted"));
    }

    void announce() {
        settings().forEach(System::setProperty);
    }
}
