package org.waymark.statistics.published;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.statistics.published.check.Statement;

/** Keeps published statements, in the transaction that writes the audit row too. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StatementWriting {

    private final DataSource database;
    private final Clock clock;

    StatementWriting(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest version of each statement, by its id; until the transaction ends no other import can change them. */
    Map<String, Stored> latestForChange() {
        return inDatabase(connection -> {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('statistics.statement'))")) {
                lock.execute();
            }
            return Stored.latest(StatementRows.everyVersion(connection));
        });
    }

    /** Adds each of these as the version after the one that is known. */
    void add(Actor actor, UUID brought, List<Statement> statements, Map<String, Stored> known, int unchanged) {
        inDatabase(connection -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            try (var insert = connection.prepareStatement(
                    "insert into statistics.statement_import (id, at, by_id, imported, unchanged) values (?, ?, ?, ?, ?)")) {
                insert.setObject(1, brought);
                insert.setObject(2, now);
                insert.setObject(3, actor.id());
                insert.setInt(4, statements.size());
                insert.setInt(5, unchanged);
                insert.executeUpdate();
            }
            var sources = sources(connection, statements);
            try (var insertion = StatementRows.insertion(connection)) {
                for (var statement : statements) {
                    var version = known.containsKey(statement.id()) ? known.get(statement.id()).version() + 1 : 1;
                    StatementRows.add(insertion, statement, version, sources.get(statement.source()), brought, now);
                }
                insertion.executeBatch();
            }
            return null;
        });
    }

    /** What an import of this person came to, if there was one under this id. */
    Optional<ImportResult> result(Actor actor, UUID brought) {
        return inDatabase(connection -> {
            try (var select = connection.prepareStatement(
                    "select imported, unchanged from statistics.statement_import where id = ? and by_id = ?")) {
                select.setObject(1, brought);
                select.setObject(2, actor.id());
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(new ImportResult(row.getInt("imported"), row.getInt("unchanged"))) : Optional.empty();
                }
            }
        });
    }

    private static Map<String, UUID> sources(Connection connection, List<Statement> statements) throws SQLException {
        var names = statements.stream().map(Statement::source).collect(Collectors.toSet()).toArray();
        try (var insert = connection.prepareStatement("""
                insert into statistics.source (id, name)
                select gen_random_uuid(), name from unnest(?) as name
                on conflict (name) do nothing""");
                var select = connection.prepareStatement("select id, name from statistics.source where name = any (?)")) {
            var array = connection.createArrayOf("text", names);
            insert.setArray(1, array);
            insert.executeUpdate();
            select.setArray(1, array);
            var ids = new HashMap<String, UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString("name"), rows.getObject("id", UUID.class));
                }
            }
            return ids;
        }
    }

    private <T> T inDatabase(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("The published statements cannot be kept.", cause);
        }
    }

    private interface Work<T> {

        T with(Connection connection) throws SQLException;
    }
}
