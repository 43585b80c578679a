package org.waymark.imports;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.CaseId;

/** Of an erased case the hash of its reference elsewhere stays, and nothing else, so that the next file does not bring it back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ErasedReferences {

    private final DataSource database;
    private final Clock clock;

    ErasedReferences(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The hashes of the references under which the case came; none where it was opened here. */
    public List<byte[]> of(CaseId caseId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select lookup from imports.external_reference where case_id = ? order by lookup")) {
            select.setObject(1, caseId.value());
            var lookups = new ArrayList<byte[]>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lookups.add(rows.getBytes(1));
                }
            }
            return lookups;
        } catch (SQLException cause) {
            throw new IllegalStateException("External references cannot be read.", cause);
        }
    }

    /** Marks these references as those of an erased case, also where this database has never heard of them. */
    public void mark(List<byte[]> lookups) {
        try (var connection = database.getConnection(); var upsert = connection.prepareStatement("""
                insert into imports.external_reference (id, lookup, erased_at) values (?, ?, ?)
                on conflict (lookup) do update set case_id = null, content = null, erased_at = excluded.erased_at
                where imports.external_reference.case_id is not null""")) {
            for (var lookup : lookups) {
                upsert.setObject(1, UUID.randomUUID());
                upsert.setBytes(2, lookup);
                upsert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                upsert.executeUpdate();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("Erased references cannot be marked.", cause);
        }
    }
}
