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
        return sealAll(RECENT);
    }

    /** Seals whatever has no seal, however old. @return how many rows */
    public int sealAll() {
        return sealAll("");
    }

    private int sealAll(String which) {
        int all = 0;
        for (int some = BATCH; some == BATCH; all += some) {
            some = seal(which);
        }
        return all;
    }

    private int seal(String which) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var rows = isMyTurn(connection) ? unsealed(connection, which) : List.<Entry>of();
                var sealed = seal(connection, rows);
                connection.commit();
                return sealed;
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

    /** Rows from before the trail was sealed come first, in the order of their ids. */
    private List<Entry> unsealed(Connection connection, String which) throws SQLException {
        try (var select = connection.prepareStatement(TrailRows.SELECT + """
                where not exists (select from audit.seal s where s.event = e.id) and e.id <> all (?) %s
                order by e.mac is not null, e.id limit %d""".formatted(which, BATCH))) {
            select.setArray(1, connection.createArrayOf("bigint", refused.toArray()));
            try (var rows = select.executeQuery()) {
                return TrailRows.entries(rows);
            }
        }
    }

    private int seal(Connection connection, List<Entry> rows) throws SQLException {
        var last = TrailRows.lastSeal(connection);
        var olderMayCome = last.equals(Seal.NONE) || TrailRows.entry(connection, last.event()).isOlderThanSealing();
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
        return sealed;
    }

    /** Sealed it would look like one of ours. It stays as it is, for the verifier to name. */
    private void refuse(Entry row) {
        refused.add(row.id());
        LOG.errorf("Row %d of the audit trail does not bear our MAC: it was added or altered in the database, and is not sealed.", row.id());
    }
}
