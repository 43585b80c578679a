package org.waymark.statistics.police.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceFigure;
import org.waymark.statistics.police.figure.PoliceOffence;

/** Keeps police figures, in the transaction that writes the audit row too. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PoliceWriting {

    private static final int BATCHED = 1_000;

    private final DataSource database;
    private final Clock clock;

    PoliceWriting(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else brings or takes back anything. */
    void lock() {
        inDatabase(connection -> {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('statistics.police_batch'))")) {
                return lock.execute();
            }
        });
    }

    void add(Actor actor, UUID id, NewBatch batch, List<PoliceFigure> figures) {
        inDatabase(connection -> {
            addBatch(connection, actor, id, batch, figures.size());
            addFigures(connection, id, figures);
            return null;
        });
    }

    private void addBatch(Connection connection, Actor actor, UUID id, NewBatch batch, int figures) throws SQLException {
        try (var source = connection.prepareStatement(
                "insert into statistics.source (id, name) values (gen_random_uuid(), ?) on conflict (name) do nothing");
                var insert = connection.prepareStatement("""
                        insert into statistics.police_batch (id, source_id, published_on, kind, sha256, at, by_id, figures)
                        values (?, (select id from statistics.source where name = ?), ?, ?, ?, ?, ?, ?)""")) {
            source.setString(1, batch.source());
            source.executeUpdate();
            insert.setObject(1, id);
            insert.setString(2, batch.source());
            insert.setObject(3, batch.publishedOn());
            insert.setString(4, batch.kind().name());
            insert.setString(5, batch.sha256());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(7, actor.id());
            insert.setInt(8, figures);
            insert.executeUpdate();
        }
    }

    private static void addFigures(Connection connection, UUID batch, List<PoliceFigure> figures) throws SQLException {
        var offences = offences(connection, figures);
        try (var insert = connection.prepareStatement("""
                insert into statistics.police_figure (batch_id, force, period_from, period_to, offence_id, outcome,
                                                      recorded, recorded_why, recorded_stood, closed, closed_why, closed_stood)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int waiting = 0;
            for (var figure : figures) {
                insert.setObject(1, batch);
                insert.setString(2, figure.key().force());
                insert.setObject(3, figure.key().period().from());
                insert.setObject(4, figure.key().period().to());
                insert.setInt(5, offences.get(figure.key().offence()));
                insert.setString(6, figure.key().outcome());
                set(insert, 7, figure.recorded());
                set(insert, 10, figure.closed());
                insert.addBatch();
                if (++waiting == BATCHED) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int first, PoliceCount count) throws SQLException {
        switch (count) {
            case PoliceCount.Given given -> {
                insert.setLong(first, given.number());
                insert.setNull(first + 1, Types.VARCHAR);
                insert.setNull(first + 2, Types.VARCHAR);
            }
            case PoliceCount.Withheld withheld -> {
                insert.setNull(first, Types.BIGINT);
                insert.setString(first + 1, withheld.why().name());
                insert.setString(first + 2, withheld.stood());
            }
        }
    }

    private static Map<PoliceOffence, Integer> offences(Connection connection, List<PoliceFigure> figures) throws SQLException {
        var ids = new HashMap<PoliceOffence, Integer>();
        try (var insert = connection.prepareStatement(
                "insert into statistics.police_offence (code, subcode, description) values (?, ?, ?) on conflict do nothing");
                var select = connection.prepareStatement("select id from statistics.police_offence where code = ? and subcode = ? and description = ?")) {
            for (var offence : figures.stream().map(figure -> figure.key().offence()).distinct().toList()) {
                for (var statement : List.of(insert, select)) {
                    statement.setString(1, offence.code());
                    statement.setString(2, offence.subcode());
                    statement.setString(3, offence.description());
                }
                insert.executeUpdate();
                try (var row = select.executeQuery()) {
                    row.next();
                    ids.put(offence, row.getInt(1));
                }
            }
        }
        return ids;
    }

    /** Whether it is this call that takes it back; a second one changes nothing. */
    boolean takeBack(Actor actor, UUID batch) {
        return inDatabase(connection -> {
            try (var insert = connection.prepareStatement("insert into statistics.police_undoing (batch_id, at, by_id) values (?, ?, ?) on conflict do nothing")) {
                insert.setObject(1, batch);
                insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setObject(3, actor.id());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** What an import of this person came to, if there was one under this id. */
    Optional<PoliceImport> result(Actor actor, UUID batch) {
        return inDatabase(connection -> {
            try (var select = connection.prepareStatement("select figures from statistics.police_batch where id = ? and by_id = ?")) {
                select.setObject(1, batch);
                select.setObject(2, actor.id());
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(new PoliceImport(row.getInt("figures"), 0)) : Optional.empty();
                }
            }
        });
    }

    private <T> T inDatabase(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("The police figures cannot be kept.", cause);
        }
    }

    private interface Work<T> {

        T with(Connection connection) throws SQLException;
    }
}
