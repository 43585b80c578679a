package org.waymark.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Files that wait for their owner to confirm them: sealed with a key of their own, read by nobody else, and gone after an
 * hour. The purpose says what a file was brought for, so that it cannot be confirmed as something else.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeptFiles {

    private static final Duration KEPT_FOR = Duration.ofHours(1);
    /** Large files are sealed in parts of this size, so that memory holds one of them at a time. */
    private static final int PART = 1 << 20;

    private final DataSource database;
    private final DataKeys keys;
    private final Clock clock;

    KeptFiles(DataSource database, DataKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    public UUID keep(Actor owner, String purpose, byte[] content) {
        try {
            return keep(owner, purpose, new ByteArrayInputStream(content));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public UUID keep(Actor owner, String purpose, InputStream content) throws IOException {
        deleteExpired();
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var file = connection.prepareStatement("insert into people.kept_file (id, purpose, owner_id, until) values (?, ?, ?, ?)");
                var part = connection.prepareStatement("insert into people.kept_part (file_id, part, sealed) values (?, ?, ?)")) {
            file.setObject(1, id);
            file.setString(2, purpose);
            file.setObject(3, owner.id());
            file.setObject(4, clock.instant().plus(KEPT_FOR).atOffset(ZoneOffset.UTC));
            file.executeUpdate();
            var key = keys.of(id);
            int number = 0;
            for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                part.setObject(1, id);
                part.setInt(2, number);
                part.setBytes(3, key.seal(bytes, binding(id, number)));
                part.executeUpdate();
                number++;
            }
            return id;
        } catch (SQLException cause) {
            throw new IllegalStateException("A file cannot be kept.", cause);
        }
    }

    /**
     * The file, if it is still there and this person's; until the transaction ends nobody else can take it, so that two
     * confirmations follow each other.
     */
    public Optional<byte[]> take(Actor owner, String purpose, UUID id) {
        deleteExpired();
        try (var connection = database.getConnection();
                var file = connection.prepareStatement(
                        "select id from people.kept_file where id = ? and purpose = ? and owner_id = ? for update");
                var parts = connection.prepareStatement("select part, sealed from people.kept_part where file_id = ? order by part")) {
            file.setObject(1, id);
            file.setString(2, purpose);
            file.setObject(3, owner.id());
            if (!file.executeQuery().next()) {
                return Optional.empty();
            }
            var key = keys.existing(id);
            var content = new ByteArrayOutputStream();
            parts.setFetchSize(1);
            parts.setObject(1, id);
            try (var rows = parts.executeQuery()) {
                while (rows.next()) {
                    content.writeBytes(key.open(rows.getBytes("sealed"), binding(id, rows.getInt("part"))));
                }
            }
            return Optional.of(content.toByteArray());
        } catch (SQLException cause) {
            throw new IllegalStateException("A kept file cannot be read.", cause);
        }
    }

    /** What of this person's is kept for that purpose, the latest first. */
    public List<UUID> waiting(Actor owner, String purpose) {
        deleteExpired();
        try (var connection = database.getConnection();
                var files = connection.prepareStatement("select id from people.kept_file where purpose = ? and owner_id = ? order by until desc, id")) {
            files.setString(1, purpose);
            files.setObject(2, owner.id());
            var ids = new ArrayList<UUID>();
            try (var rows = files.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException cause) {
            throw new IllegalStateException("Kept files cannot be listed.", cause);
        }
    }

    /** What the file was kept for is done. */
    public void discard(UUID id) {
        delete("""
                with gone as (delete from people.kept_file where id = ? returning id)
                delete from people.data_key where holder in (select id from gone)""", id);
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional(TxType.REQUIRED)
    public void deleteExpired() {
        delete("""
                with gone as (delete from people.kept_file where until <= ? returning id)
                delete from people.data_key where holder in (select id from gone)""", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void delete(String sql, Object value) {
        try (var connection = database.getConnection(); var delete = connection.prepareStatement(sql)) {
            delete.setObject(1, value);
            delete.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("Kept files cannot be deleted.", cause);
        }
    }

    private static byte[] binding(UUID file, int part) {
        return DataKeys.binding("people.kept_part.sealed", file + "|" + part);
    }
}
