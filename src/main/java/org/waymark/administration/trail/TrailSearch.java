package org.waymark.administration.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.time.London;

/** Reads the trail for an auditor: never a row about a case from which she is excluded. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TrailSearch {

    /** The first parameter of each query is the auditor. */
    private static final String NOT_EXCLUDED = """
            not exists (select 1 from cases.exclusion x where x.case_id = e.case_id and x.person_id = ? and x.ended_at is null)
            """;
    private static final String FOUND = """
            from audit.event e left join cases.case_file c on c.id = e.case_id
            where\s""" + NOT_EXCLUDED + """
                and (cast(? as uuid) is null or e.actor_id = ?) and (cast(? as text) is null or e.action = ?)
                and (cast(? as text) is null or c.reference = ?) and (cast(? as timestamptz) is null or e.at >= ?)
                and (cast(? as timestamptz) is null or e.at < ?)
            """;

    private final DataSource database;

    TrailSearch(DataSource database) {
        this.database = database;
    }

    /** Who did what when; case and number of hits are null where they do not belong to the action. */
    record Found(Instant at, UUID actor, String action, UUID caseId, String detail, Integer hits, String roles) {
    }

    /** How far the trail is sealed. */
    record Sealed(long number, long waiting) {
    }

    long count(Actor auditor, TrailFilter filter) {
        return ask("select count(*) " + FOUND, row -> row.getLong(1), parameters(auditor, filter)).getFirst();
    }

    List<Found> newestFirst(Actor auditor, TrailFilter filter, long offset, int limit) {
        return ask("select e.at, e.actor_id, e.action, e.case_id, e.detail, e.hits, e.roles " + FOUND + "order by e.id desc limit " + limit + " offset " + offset,
                TrailSearch::found, parameters(auditor, filter));
    }

    /** Everything that is on record of a case, oldest first. */
    List<Found> ofCase(Actor auditor, CaseId caseId) {
        return ask("select e.at, e.actor_id, e.action, e.case_id, e.detail, e.hits, e.roles from audit.event e where " + NOT_EXCLUDED
                + "and e.case_id = ? order by e.at, e.id", TrailSearch::found, auditor.id(), caseId.value());
    }

    /** The case of this reference, unless the auditor is excluded from it: then it is as if there were none. */
    Optional<CaseId> caseOf(Actor auditor, CaseReference reference) {
        return ask("select e.case_id from (select id as case_id from cases.case_file where reference = ?) e where " + NOT_EXCLUDED,
                row -> new CaseId(row.getObject(1, UUID.class)), reference.value(), auditor.id()).stream().findFirst();
    }

    /** Whether the auditor is kept out of any case, so that the trail as a whole is not hers to take away. */
    boolean isExcludedFromAny(Actor auditor) {
        return ask("select exists (select 1 from cases.exclusion where person_id = ? and ended_at is null)", row -> row.getBoolean(1), auditor.id()).getFirst();
    }

    /** Rows wait for a second or two; what was missed for longer, the hourly sweep finds. */
    Sealed sealed() {
        return ask("""
                select coalesce((select max(number) from audit.seal), 0), (select count(*) from audit.event e
                    where e.appended_at > now() - interval '1 hour' and not exists (select 1 from audit.seal s where s.event = e.id))""",
                row -> new Sealed(row.getLong(1), row.getLong(2))).getFirst();
    }

    /** Each person's days on which something is out of the ordinary, newest first. */
    List<UnusualDay> unusual(Actor auditor, LocalDate from, LocalDate to, UnusualSettings settings) {
        return ask("""
                select * from (
                    select e.actor_id, cast(e.at at time zone 'Europe/London' as date) as day, count(distinct e.case_id) as cases,
                        count(distinct e.case_id) filter (where extract(isodow from e.at at time zone 'Europe/London') > 5
                            or extract(hour from e.at at time zone 'Europe/London') < ? or extract(hour from e.at at time zone 'Europe/London') >= ?) as out_of_hours,
                        count(distinct e.case_id) filter (where e.detail = 'OUT_OF_TEAM') as out_of_team,
                        count(*) filter (where e.action = 'IDENTITY_SHOWN') as shown,
                        count(*) filter (where e.action = 'EMERGENCY_ACCESS_BEGUN') as emergencies
                    from audit.event e
                    where e.case_id is not null and e.action not in ('CASE_IMPORTED', 'REFUSED_HIDDEN') and e.at >= ? and e.at < ? and\s""" + NOT_EXCLUDED + """
                    group by 1, 2) days
                where cases > ? or out_of_hours > 0 or out_of_team > 0 or shown > ? or emergencies > 0
                order by day desc, cases desc, actor_id""",
                row -> new UnusualDay(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)),
                settings.opens(), settings.closes(), midnight(from), midnight(to.plusDays(1)), auditor.id(), settings.manyCases(), settings.manyIdentities());
    }

    private static Object[] parameters(Actor auditor, TrailFilter filter) {
        var action = filter.action() == null ? null : filter.action().name();
        var reference = filter.reference() == null ? null : filter.reference().value();
        var from = filter.from() == null ? null : midnight(filter.from());
        var until = filter.to() == null ? null : midnight(filter.to().plusDays(1));
        return new Object[] {auditor.id(), filter.person(), filter.person(), action, action, reference, reference, from, from, until, until};
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getObject(1, OffsetDateTime.class).toInstant(), row.getObject(2, UUID.class), row.getString(3), row.getObject(4, UUID.class),
                row.getString(5), row.getObject(6, Integer.class), row.getString(7));
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection(); var statement = prepared(connection, sql, values); var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException("The audit trail cannot be read.", cause);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
