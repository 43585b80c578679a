package org.waymark.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Turns the wrapping key over while everybody works. A new key is put into the file; from then on it wraps whatever is made,
 * and little by little what the older ones have wrapped. Each wrapped key shows which one that was, so nothing else has to
 * be remembered: after a crash the rest is still to be seen, and several instances share the work.
 */
@ApplicationScoped
public class KeyRotation {

    private static final int BATCH = 200;
    private static final List<Table> TABLES = List.of(
            new Table("people.data_key", "holder", "uuid"), new Table("people.lookup_key", "purpose", "text"));

    private final DataSource database;
    private final KeyFile key;
    private final int batch;

    @Inject
    KeyRotation(DataSource database, KeyFile key) {
        this(database, key, BATCH);
    }

    KeyRotation(DataSource database, KeyFile key, int batch) {
        this.database = database;
        this.key = key;
        this.batch = batch;
    }

    /** Puts a new wrapping key into the file. */
    public void begin() {
        key.turnOver();
    }

    /** How far the newest wrapping key has come. */
    public Progress progress() {
        try (var connection = database.getConnection()) {
            return progress(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("The progress of the keys cannot be read.", cause);
        }
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    public void goOn() {
        for (var table : TABLES) {
            for (var last = rewrap(table, ""); last != null;) {
                last = rewrap(table, last);
            }
        }
    }

    /**
     * Takes the older wrapping keys out of the file, unless something still needs them. Whoever is about to write a key is
     * waited for, and those who come later wrap with the newest.
     *
     * @return whether they are gone
     */
    public boolean retire() {
        try (var connection = database.getConnection()) {
            return inOneTransaction(connection, () -> {
                connection.createStatement().execute("lock table people.data_key, people.lookup_key in share row exclusive mode");
                var over = progress(connection).waiting() == 0;
                if (over) {
                    key.forgetOlder();
                }
                return over;
            });
        } catch (SQLException cause) {
            throw new IllegalStateException("Older wrapping keys cannot be retired.", cause);
        }
    }

    private Progress progress(Connection connection) throws SQLException {
        long waiting = 0;
        long all = 0;
        for (var table : TABLES) {
            try (var count = connection.prepareStatement(
                    "select count(*) filter (where wrapped_by <> ?), count(*) from " + table.name())) {
                count.setBytes(1, key.mark());
                try (var row = count.executeQuery()) {
                    row.next();
                    waiting += row.getLong(1);
                    all += row.getLong(2);
                }
            }
        }
        return new Progress(waiting, all, key.count());
    }

    /** Rewraps a batch in a transaction of its own; what another instance has in hand is left to it. */
    private String rewrap(Table table, String after) {
        try (var connection = database.getConnection()) {
            return inOneTransaction(connection, () -> rewrap(connection, table, after));
        } catch (SQLException cause) {
            throw new IllegalStateException("Keys cannot be wrapped anew.", cause);
        }
    }

    private String rewrap(Connection connection, Table table, String after) throws SQLException {
        String last = null;
        try (var select = connection.prepareStatement(table.older(after.isEmpty(), batch));
                var update = connection.prepareStatement(table.update())) {
            select.setBytes(1, key.mark());
            if (!after.isEmpty()) {
                select.setString(2, after);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getString(1);
                    var rewrapped = rewrapped(rows.getBytes(2), DataKeys.binding(table.name(), last));
                    if (rewrapped.isPresent()) {
                        update.setBytes(1, rewrapped.get());
                        update.setString(2, last);
                        update.addBatch();
                    }
                }
            }
            update.executeBatch();
        }
        return last;
    }

    /** A key that cannot be unwrapped does not hold up the others; it goes on being counted as waiting. */
    private Optional<byte[]> rewrapped(byte[] wrapped, byte[] binding) {
        try {
            return Optional.of(key.wrap(key.unwrap(wrapped, binding), binding));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static <T> T inOneTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.done();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException cause) {
            connection.rollback();
            throw cause;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Wrapped keys: how many still wait for the newest wrapping key, of how many, and how many wrapping keys the file has. */
    public record Progress(long waiting, long all, int wrappingKeys) {

        public long done() {
            return all - waiting;
        }

        public boolean isOver() {
            return waiting == 0;
        }
    }

    /** A table of wrapped keys. */
    private record Table(String name, String row, String type) {

        String older(boolean fromTheStart, int batch) {
            return "select %s, wrapped from %s where wrapped_by <> ? %s order by %s limit %d for update skip locked"
                    .formatted(row, name, fromTheStart ? "" : "and " + row + " > cast(? as " + type + ")", row, batch);
        }

        String update() {
            return "update %s set wrapped = ? where %s = cast(? as %s)".formatted(name, row, type);
        }
    }

    private interface Work<T> {

        T done() throws SQLException;
    }
}
