package org.waymark.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.time.WaymarkClock;

/**
 * Appends to the audit trail. A row is part of the transaction that does what it tells of, so that one cannot be without
 * the other; only a refusal, whose transaction rolls back, goes by a connection of its own. Each row bears its own MAC from
 * the start; number and chain come with its seal.
 */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit.event (at, actor_id, action, case_id, detail, hits, name, roles, appended_at, key_id, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 1000;

    private final DataSource database;
    private final DataSource apart;
    private final AuditKeys keys;
    private final Clock clock;

    /** @param apart a small pool outside of transactions: many refusals at once wait for one another and for nobody else */
    Audit(DataSource database, @io.quarkus.agroal.DataSource("audit") DataSource apart, AuditKeys keys, Clock clock) {
        this.database = database;
        this.apart = apart;
        this.keys = keys;
        this.clock = clock;
    }

    /** Something was done to a case or read of it; null where a case was asked for that there is not. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, CaseId caseId) {
        append(actor, action, caseId, "");
    }

    /** Something was done to a case; the detail is a code, never content. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, CaseId caseId, String detail) {
        insert(database, List.of(entry(actor, action, caseId, detail, null)));
    }

    /** Something was done that concerns no single case. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, String detail) {
        insert(database, List.of(entry(actor, action, null, detail, null)));
    }

    /** A list or search was read: its filter as codes and the number of hits. */
    @Transactional(TxType.MANDATORY)
    public void appendList(Actor actor, AuditAction action, String filter, long hits) {
        insert(database, List.of(entry(actor, action, null, filter, Math.toIntExact(hits))));
    }

    /** The same thing was done to many cases at once. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(Actor actor, AuditAction action, List<CaseId> cases) {
        insert(database, cases.stream().map(id -> entry(actor, action, id, "", null)).toList());
    }

    /** Something was refused: kept although the transaction of the request is rolled back. */
    public void refused(Actor actor, AuditAction action, CaseId caseId, String detail) {
        insert(apart, List.of(entry(actor, action, caseId, detail, null)));
    }

    /** The row as it will stand, its id left to the database; what it tells of happened now, or at the moment of a replayed history. */
    private Entry entry(Actor actor, AuditAction action, CaseId caseId, String detail, Integer hits) {
        return new Entry(0, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.id(), action.name(), caseId == null ? null : caseId.value(), detail, hits,
                UUID.randomUUID(), actor.roles().stream().sorted().collect(Collectors.joining(" ")),
                WaymarkClock.unbound().truncatedTo(ChronoUnit.MICROS), keys.current(), null).sealedBy(keys);
    }

    private static void insert(DataSource into, List<Entry> entries) {
        try (var connection = into.getConnection()) {
            insert(connection, entries);
        } catch (SQLException cause) {
            throw new IllegalStateException("The audit trail cannot be written.", cause);
        }
    }

    private static void insert(Connection connection, List<Entry> entries) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (var entry : entries) {
                bind(entry, insert);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(Entry entry, PreparedStatement insert) throws SQLException {
        insert.setObject(1, utc(entry.at()));
        insert.setObject(2, entry.actor());
        insert.setString(3, entry.action());
        insert.setObject(4, entry.caseId(), Types.OTHER);
        insert.setString(5, entry.detail());
        insert.setObject(6, entry.hits(), Types.INTEGER);
        insert.setObject(7, entry.name());
        insert.setString(8, entry.roles());
        insert.setObject(9, utc(entry.appendedAt()));
        insert.setString(10, entry.key());
        insert.setBytes(11, HexFormat.of().parseHex(entry.mac()));
    }

    private static Object utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
