package org.waymark.imports;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.CaseId;

/** The references under which cases came from elsewhere, found by keyed hashes. */
@ApplicationScoped
class ExternalReferences {

    private final DataSource database;

    ExternalReferences(DataSource database) {
        this.database = database;
    }

    /** Lets one import of cases at a time go on, so that two of the same file bring each case once. */
    void lock() {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('imports.external_reference', 0))")) {
            lock.execute();
        } catch (SQLException cause) {
            throw new IllegalStateException("The imports cannot be locked.", cause);
        }
    }

    /** Those of these references that are known, by their hash. */
    Map<ByteBuffer, Known> among(Collection<byte[]> lookups) {
        var known = new HashMap<ByteBuffer, Known>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id, lookup, case_id, content from imports.external_reference where lookup = any(?)")) {
            select.setArray(1, connection.createArrayOf("bytea", lookups.toArray(byte[][]::new)));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(ByteBuffer.wrap(rows.getBytes("lookup")), new Known(rows.getObject("id", UUID.class),
                            Optional.ofNullable(rows.getObject("case_id", UUID.class)).map(CaseId::new), rows.getBytes("content")));
                }
            }
            return known;
        } catch (SQLException cause) {
            throw new IllegalStateException("External references cannot be read.", cause);
        }
    }

    void add(UUID importId, List<Added> references) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into imports.external_reference (id, import_id, lookup, case_id, content) values (?, ?, ?, ?, ?)")) {
            for (var reference : references) {
                insert.setObject(1, reference.id());
                insert.setObject(2, importId);
                insert.setBytes(3, reference.lookup());
                insert.setObject(4, reference.caseId().value());
                insert.setBytes(5, reference.content());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("External references cannot be written.", cause);
        }
    }

    /** A reference that was imported before. Without a case the case was erased, and with it what the row said. */
    record Known(UUID id, Optional<CaseId> caseId, byte[] content) {
    }

    /** A reference with the hashes of itself and of what its row says. */
    record Added(UUID id, CaseId caseId, byte[] lookup, byte[] content) {
    }
}
