package org.waymark.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Seal;

/**
 * Gives committed rows their number and binds each to all before it. It looks for rows without a seal, and not from a mark
 * on, since a row's transaction may commit long after rows with higher ids. One replica seals at a time.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    /** The name of the lock, any number that nobody else uses. */
    private static final long LOCK = 0x5EA1_7EA1;
    private static final int BATCH = 5000;
    /** No transaction is open for as long as this; what is older is found by the full sweep. */
    private static final String RECENT = "and e.appended_at > now() - interval '1 hour'";
    private static final String OLDER_THAN_SEALING = "and e.mac is null";
    private static final String ANY = "";

    private final DataSource database;
    private final AuditKeys keys;
    /** Rows that are not ours to seal, so that each is told of once. */
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    Sealer(@io.quarkus.agroal.DataSource("audit") DataSource database, AuditKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Seals what was appended of late. @return how many rows */
    public int sealRecent() {
        return sealOlder() + sealAll(RECENT);
    }

    /** Seals whatever has no seal, however old. @return how many rows */
    public int sealAll() {
        return sealOlder() + sealAll(ANY);
    }

    /** Rows from before the trail was sealed come first, or never. */
    private int sealOlder() {
        return inTransaction(this::mayOlderCome) ? sealAll(OLDER_THAN_SEALING) : 0;
    }

    /** In the order of their ids, as far as they are committed, a part at a time. */
    private int sealAll(String which) {
        int sealed = 0;
        for (var part = Part.NONE; !part.isLast();) {
            var before = part;
            part = inTransaction(connection -> isMyTurn(connection) ? seal(connection, unsealed(connection, which, before.lastId())) : Part.OF_ANOTHER);
            sealed += part.sealed();
        }
        return sealed;
    }

    /** Some rows that were read and how many of them were sealed. */
    private record Part(int read, int sealed, long lastId) {

        static final Part NONE = new Part(BATCH, 0, 0);
        static final Part OF_ANOTHER = new Part(0, 0, 0);

        boolean isLast() {
            return read < BATCH;
        }
    }

    private interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException cause) {
                connection.rollback();
                throw cause;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The audit trail cannot be sealed.", cause);
        }
    }

    /** The lock goes with the transaction. */
    private static boolean isMyTurn(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private List<Entry> unsealed(Connection connection, String which, long after) throws SQLException {
        try (var select = connection.prepareStatement(TrailRows.SELECT + """
                where not exists (select from audit.seal s where s.event = e.id) and e.id > ? and e.id <> all (?) %s
                order by e.id limit %d""".formatted(which, BATCH))) {
            select.setLong(1, after);
            select.setArray(2, connection.createArrayOf("bigint", refused.toArray()));
            try (var rows = select.executeQuery()) {
                return TrailRows.entries(rows);
            }
        }
    }

    private boolean mayOlderCome(Connection connection) throws SQLException {
        var last = TrailRows.lastSeal(connection);
        return last.equals(Seal.NONE) || TrailRows.entry(connection, last.event()).isOlderThanSealing();
    }

    private Part seal(Connection connection, List<Entry> rows) throws SQLException {
        var last = TrailRows.lastSeal(connection);
        var olderMayCome = mayOlderCome(connection);
        int sealed = 0;
        try (var insert = connection.prepareStatement("insert into audit.seal (number, event, key_id, chain) values (?, ?, ?, ?)")) {
            for (var row : rows) {
                var older = row.isOlderThanSealing();
                if (older ? !olderMayCome : !row.isGenuine(keys)) {
                    refuse(row);
                    continue;
                }
                olderMayCome = older;
                last = last.next(row, keys);
                insert.setLong(1, last.number());
                insert.setLong(2, last.event());
                insert.setString(3, last.key());
                insert.setBytes(4, HexFormat.of().parseHex(last.chain()));
                insert.addBatch();
                sealed++;
            }
            insert.executeBatch();
        }
        return new Part(rows.size(), sealed, rows.isEmpty() ? 0 : rows.getLast().id());
    }

    /** Sealed it would look like one of ours. It stays as it is, for the verifier to name. */
    private void refuse(Entry row) {
        refused.add(row.id());
        LOG.errorf("Row %d of the audit trail does not bear our MAC: it was added or altered in the database, and is not sealed.", row.id());
    }
}
