package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.EmbeddedDatabase;
import org.waymark.access.Actor;
import org.waymark.reference.ReferenceCodes;

/**
 * A real PostgreSQL with the whole schema, without the application around it: for tests of single classes that mutation
 * testing can run too. One a JVM; each test empties it. Connections commit every statement, but for {@link #inOneTransaction}.
 */
public final class PlainDatabase {

    private static final String URL = started();

    private PlainDatabase() {
    }

    /** As the role that works. */
    public static DataSource app() {
        return as("waymark_app");
    }

    /** As the role that the tables belong to. */
    public static DataSource owner() {
        return as("waymark_owner");
    }

    /** As the role that reads figures. */
    public static DataSource statistics() {
        return as("waymark_statistics");
    }

    /** As the superuser, who sees everything that there is. */
    public static DataSource superuser() {
        return as("postgres");
    }

    /** Somebody of the staff. */
    public static Actor actor(String name, String... roles) {
        var id = UUID.nameUUIDFromBytes(name.getBytes());
        run("insert into access.person (id, subject, name, first_seen) values ('%s', '%s', '%s', now()) on conflict do nothing"
                .formatted(id, name, name));
        return new Actor(id, name, Set.of(roles));
    }

    /** Empties every table but reference data. */
    public static void empty() {
        EmptyDatabase.of(URL);
    }

    public static void run(String sql) {
        try (var connection = superuser().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The number in the first row, as {@code select count(*)} gives it. */
    public static long number(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String sql) {
        try (var connection = superuser().getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /**
     * Does something within one transaction: the source hands out the same connection each time, as in a request. An
     * exception rolls it back.
     */
    public static <T> T inOneTransaction(Function<DataSource, T> work) {
        try (var connection = app().getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.apply(always(connection));
                connection.commit();
                return result;
            } catch (RuntimeException cause) {
                connection.rollback();
                throw cause;
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static DataSource always(Connection connection) {
        var kept = proxy(Connection.class, (method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return proxy(DataSource.class, (method, arguments) -> kept);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return call.of(method, arguments);
            } catch (InvocationTargetException cause) {
                throw cause.getCause();
            }
        }));
    }

    private static DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(URL);
        source.setUser(role);
        source.setPassword("trusted");
        return source;
    }

    private static String started() {
        try {
            Files.createDirectories(Path.of("target"));
            var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "plain-database-");
            var url = EmbeddedDatabase.startIn(home).settings().get("quarkus.datasource.jdbc.url");
            Flyway.configure().dataSource(url, "waymark_owner", "trusted").defaultSchema("public")
                    .javaMigrations(new ReferenceCodes()).load().migrate();
            return url;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private interface Call {

        Object of(java.lang.reflect.Method method, Object[] arguments) throws ReflectiveOperationException;
    }
}
