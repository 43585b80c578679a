package org.waymark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Head;

/**
 * Writes the signed head of the trail to its file. Before that it looks whether the trail still holds what the file says;
 * if not, the end was cut off or the chain made anew, and the file stays as it is, as evidence.
 */
final class ExportHead {

    private static final Logger LOG = Logger.getLogger(ExportHead.class);

    private final DataSource database;
    private final AuditKeys keys;
    private final Clock clock;
    private final Path file;

    ExportHead(DataSource database, AuditKeys keys, Clock clock, Path file) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.file = file;
    }

    /** @return whether the head was written */
    boolean write() {
        try (var connection = database.getConnection()) {
            if (Files.exists(file)) {
                var exported = Head.parse(Files.readString(file));
                if (!exported.isSigned(keys) || !TrailRows.sealWithNumber(connection, exported.number()).chain().equals(exported.chain())) {
                    LOG.errorf("The audit trail does not hold what its exported head says (%d rows). Run the verifier; the file %s is kept as it is.",
                            exported.number(), file);
                    return false;
                }
            }
            head(connection, clock, keys).writeTo(file);
            return true;
        } catch (SQLException | IOException | IllegalArgumentException cause) {
            throw new IllegalStateException("The head of the audit trail cannot be written.", cause);
        }
    }

    /** The head as it is now. */
    static Head head(Connection connection, Clock clock, AuditKeys keys) throws SQLException {
        return Head.of(TrailRows.lastSeal(connection), clock.instant().truncatedTo(ChronoUnit.SECONDS), keys);
    }
}
