package org.waymark.cases;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseReference;
import org.waymark.time.London;

/**
 * Opens many cases at once. They have no owner: supervisors see and assign them. A case is as old as its first report and
 * was closed on the day its file says, both at noon; when it came into Waymark is in the audit trail.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OpenManyCases {

    private static final String CLOSURE_REASON = "IMPORTED";

    private final DataSource database;
    private final Clock clock;

    OpenManyCases(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void open(Actor actor, List<NewCase> cases) {
        try (var connection = database.getConnection()) {
            insert(connection, actor, cases);
            close(connection, actor, cases);
        } catch (SQLException cause) {
            throw new IllegalStateException("Cases cannot be opened.", cause);
        }
    }

    private void insert(Connection connection, Actor actor, List<NewCase> cases) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cases.case_file (id, reference, status, opened_at, opened_by, abuse_type, relationship, age_band, gender,
                    conduct_from, conduct_to, conduct_ongoing, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")) {
            var references = freeReferences(connection, cases.size()).iterator();
            for (var one : cases) {
                var circumstances = one.circumstances();
                insert.setObject(1, one.id().value());
                insert.setString(2, references.next());
                insert.setString(3, one.status().name());
                insert.setObject(4, noonOf(one.since()));
                insert.setObject(5, actor.id());
                insert.setString(6, circumstances.abuseType());
                insert.setString(7, circumstances.relationship());
                insert.setString(8, circumstances.ageBand());
                insert.setString(9, circumstances.gender());
                insert.setObject(10, circumstances.conductFrom());
                insert.setObject(11, circumstances.conductTo());
                insert.setBoolean(12, circumstances.conductOngoing());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void close(Connection connection, Actor actor, List<NewCase> cases) throws SQLException {
        try (var insert = connection.prepareStatement("insert into cases.closure (id, case_id, reason, at, by_id) values (?, ?, ?, ?, ?)")) {
            for (var one : cases) {
                if (one.closedOn().isPresent()) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, one.id().value());
                    insert.setString(3, CLOSURE_REASON);
                    insert.setObject(4, noonOf(one.closedOn().get()));
                    insert.setObject(5, actor.id());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Noon in London of that day, or now where noon is still to come. */
    private OffsetDateTime noonOf(LocalDate day) {
        Instant noon = London.noonOf(day);
        Instant now = clock.instant();
        return (noon.isAfter(now) ? now : noon).atOffset(ZoneOffset.UTC);
    }

    /** Among very many, two references are sometimes the same: those already given are drawn again. */
    private static Set<String> freeReferences(Connection connection, int wanted) throws SQLException {
        var references = new LinkedHashSet<String>();
        while (references.size() < wanted) {
            while (references.size() < wanted) {
                references.add(CaseReference.random().value());
            }
            removeGiven(connection, references);
        }
        return references;
    }

    private static void removeGiven(Connection connection, Set<String> references) throws SQLException {
        try (var select = connection.prepareStatement("select reference from cases.case_file where reference = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", references.toArray()));
            try (var given = select.executeQuery()) {
                while (given.next()) {
                    references.remove(given.getString(1));
                }
            }
        }
    }
}
