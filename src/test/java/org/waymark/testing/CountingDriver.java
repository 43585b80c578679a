package org.waymark.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/** PostgreSQL's driver, but it notes what the application asks of the database. What the pool sets on a new connection is not a question of anybody's. */
public class CountingDriver implements Driver {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private final Driver postgresql = new org.postgresql.Driver();

    /** Before the application makes its first cipher. */
    private static final class Keys {

        static {
            CountedKeys.install();
        }

        static void areCounted() {
        }
    }

    /** What was asked since the last call, in order. */
    public static List<String> taken() {
        var taken = List.copyOf(ASKED);
        ASKED.clear();
        return taken;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Keys.areCounted();
        var connection = postgresql.connect(url, info);
        return connection == null ? null : watched(Connection.class, connection, null);
    }

    /** Statements made by the connection are watched too; each execution is noted with its SQL. */
    private static <T> T watched(Class<T> type, T watched, String sql) {
        return type.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (watched instanceof Statement && method.getName().startsWith("execute")) {
                note(sql != null ? sql : arguments == null ? "" : String.valueOf(arguments[0]));
            }
            try {
                var answer = method.invoke(watched, arguments);
                return answer instanceof Statement statement && watched instanceof Connection
                        ? watchedStatement(method.getReturnType(), statement, arguments != null && arguments[0] instanceof String text ? text : null)
                        : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private static void note(String sql) {
        if (!sql.startsWith("set ")) {
            ASKED.add(sql);
        }
    }

    private static <T> Object watchedStatement(Class<T> type, Statement statement, String sql) {
        return watched(type, type.cast(statement), sql);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgresql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return postgresql.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgresql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgresql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgresql.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
