package org.waymark.access.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.waymark.access.Staff;

/** The table of sessions. One statement both asks whether a session lives and notes that it was seen. */
@ApplicationScoped
@Transactional
class Sessions {

    /** What is sent later than this comes from nobody who was still typing. */
    private static final Duration LATE = Duration.ofHours(12);

    private final DataSource database;
    private final Staff staff;
    private final SessionSettings settings;
    private final Clock clock;
    private final Event<SessionStarted> started;
    private final Event<SessionEnded> ended;

    Sessions(DataSource database, Staff staff, SessionSettings settings, Clock clock, Event<SessionStarted> started, Event<SessionEnded> ended) {
        this.database = database;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
        this.started = started;
        this.ended = ended;
    }

    Session start(Claims claims) {
        var session = new Session(SessionId.random(), staff.met(claims.subject(), claims.shownName()), clock.instant(), claims.signedIn());
        ask("""
                insert into access.session (id_hash, person_id, provider_hash, signed_in_at, started_at, last_seen_at)
                values (?, ?, ?, ?, ?, ?) returning id_hash""", row -> null,
                session.id().hash(), session.person(), claims.providerSession() == null ? null : SessionId.hashOf(claims.providerSession()),
                session.signedIn(), session.started(), session.started());
        started.fire(new SessionStarted(session.person()));
        return session;
    }

    /** The session, if it lives. Unattended requests, which a page sends by itself, do not prolong it. */
    Optional<Session> seen(SessionId id, boolean unattended) {
        var now = clock.instant();
        return ask("""
                update access.session set last_seen_at = case when ? then last_seen_at else greatest(last_seen_at, ?) end
                where id_hash = ? and ended_at is null and last_seen_at > ? and started_at > ?
                returning person_id, started_at, signed_in_at""",
                row -> new Session(id, row.getObject(1, UUID.class), instant(row, 2), instant(row, 3)),
                unattended, now, id.hash(), now.minus(settings.idle()), now.minus(settings.absolute())).stream().findFirst();
    }

    /**
     * Whose session this was, if it ran out by time and not otherwise, and was in use in the last twelve hours; it ends now,
     * if nobody came upon it before.
     */
    Optional<UUID> ranOut(SessionId id) {
        var now = clock.instant();
        ask("""
                update access.session set ended_at = ?, ended_by = case when started_at <= ? then 'TOO_LONG' else 'IDLE' end
                where id_hash = ? and ended_at is null and (last_seen_at <= ? or started_at <= ?) returning person_id, ended_by""",
                Sessions::endedIn, now, now.minus(settings.absolute()), id.hash(), now.minus(settings.idle()), now.minus(settings.absolute()))
                .forEach(ended::fire);
        return ask("select person_id, ended_by from access.session where id_hash = ? and ended_at is not null and last_seen_at > ?",
                Sessions::endedIn, id.hash(), now.minus(LATE))
                .stream().filter(session -> session.ending().isByTime()).map(SessionEnded::person).findFirst();
    }

    void end(SessionId id, Ending ending) {
        end("id_hash = ?", ending, id.hash());
    }

    /** Ends what the provider calls by this id, wherever it is open. */
    void endOfProvider(String providerSession) {
        end("provider_hash = ?", Ending.BY_PROVIDER, SessionId.hashOf(providerSession));
    }

    /** Ends every session of this person. */
    void endAllOf(String subject) {
        end("person_id = (select id from access.person where subject = ?)", Ending.BY_PROVIDER, subject);
    }

    private void end(String which, Ending ending, Object value) {
        ask("update access.session set ended_at = greatest(?, started_at), ended_by = ? where ended_at is null and " + which
                + " returning person_id, ended_by", Sessions::endedIn, clock.instant(), ending.name(), value).forEach(ended::fire);
    }

    private static SessionEnded endedIn(ResultSet row) throws SQLException {
        return new SessionEnded(row.getObject(1, UUID.class), Ending.valueOf(row.getString(2)));
    }

    private <T> List<T> ask(String sql, Row<T> row, Object... values) {
        try (var connection = database.getConnection(); var statement = prepared(connection, sql, values); var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException("Sessions cannot be looked up.", cause);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A row made into what it tells. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
