package org.waymark.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.ledger.Ledger;

/** Brings many submitted reports at once, each with its case: the rows in a batch, the ledger by one posting a cell. */
@ApplicationScoped
public class AddReports {

    private final DataSource database;
    private final Ledger ledger;
    private final Clock clock;

    AddReports(DataSource database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The reports keep the rules of {@link NewReport} and their cases exist; the caller writes the audit rows. */
    @Transactional(TxType.MANDATORY)
    public void addAll(Actor actor, List<Added> reports) {
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                insert into intake.report (id, author_id, started_at, submitted_at, case_id, joined_at, joined_by, received_at,
                    channel, contacted_by, abuse_type, relationship, age_band, gender, conduct_from, conduct_to, conduct_ongoing,
                    in_danger, reported, reported_on, reported_force)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            var now = at(clock.instant());
            for (var added : reports) {
                fill(insert, actor, added, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("Reports cannot be written.", cause);
        }
        ledger.enter(reports.stream().map(added -> added.report().cell()).toList());
    }

    private static void fill(PreparedStatement insert, Actor actor, Added added, OffsetDateTime now) throws SQLException {
        var report = added.report();
        var circumstances = report.circumstances();
        Object[] values = {report.id(), actor.id(), now, now, added.caseId().value(), now, actor.id(), at(report.received()),
                report.channel(), report.contactedBy(), circumstances.abuseType(), circumstances.relationship(),
                circumstances.ageBand(), circumstances.gender(), circumstances.conductFrom(), circumstances.conductTo(),
                circumstances.conductOngoing(), report.inDanger(), report.police().reported(), report.police().on(), report.police().force()};
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A report and the case that it belongs to. */
    public record Added(CaseId caseId, NewReport report) {
    }
}
