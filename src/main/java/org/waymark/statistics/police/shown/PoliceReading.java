package org.waymark.statistics.police.shown;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.police.figure.Period;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceOffence;
import org.waymark.web.Option;

/** Reads police figures through the read-only datasource of statistics, which may be a replica. */
@ApplicationScoped
class PoliceReading {

    private static final String STANDING = """
            statistics.police_batch b join statistics.source s on s.id = b.source_id
            where not exists (select from statistics.police_undoing u where u.batch_id = b.id)
            """;

    private final DataSource database;

    PoliceReading(@io.quarkus.agroal.DataSource("statistics") DataSource database) {
        this.database = database;
    }

    /** A source with figures that stand, and the days on which they were published. */
    record Source(UUID id, String name, LocalDate firstPublished, LocalDate lastPublished, int batches) {
    }

    /** A figure as it is shown; of which offence it is, the question says. */
    record Shown(String force, Period period, String outcome, PoliceCount recorded, PoliceCount closed) {

        PoliceCount count(boolean ofRecorded) {
            return ofRecorded ? recorded : closed;
        }
    }

    /** The one that was published last comes first. */
    List<Source> sources() {
        return select("select s.id, s.name, min(b.published_on), max(b.published_on), count(*) from " + STANDING
                + " group by s.id, s.name order by max(b.published_on) desc, s.name", List.of(), row -> new Source(row.getObject(1, UUID.class),
                row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), row.getInt(5)));
    }

    List<Period> periods(UUID source) {
        return select("""
                select distinct f.period_from, f.period_to from statistics.police_figure f
                where f.batch_id in (select b.id from %s and s.id = ?) order by 1, 2""".formatted(STANDING), List.of(source), row -> periodOf(row, 1));
    }

    /** Each with its id as its code. */
    List<Option> offences(UUID source) {
        return select("""
                select o.id, o.code, o.subcode, o.description from statistics.police_offence o
                where o.id in (select f.offence_id from statistics.police_figure f where f.batch_id in (select b.id from %s and s.id = ?))
                order by o.code collate "C", o.subcode collate "C", o.description""".formatted(STANDING), List.of(source),
                row -> Option.of(row.getString(1), new PoliceOffence(row.getString(2), row.getString(3), row.getString(4)).inWords()));
    }

    /** What is shown of a source: where two of its batches say the same thing, the one published later. */
    List<Shown> figures(UUID source, Period within, String offence) {
        return select("""
                select distinct on (f.force, f.period_from, f.period_to, f.offence_id, f.outcome)
                    f.force, f.period_from, f.period_to, f.outcome, f.recorded, f.recorded_why, f.recorded_stood, f.closed, f.closed_why, f.closed_stood
                from statistics.police_figure f join statistics.police_batch b on b.id = f.batch_id
                where b.source_id = ? and not exists (select from statistics.police_undoing u where u.batch_id = b.id)
                    and f.period_from >= ? and f.period_to <= ? and (? = '' or f.offence_id::text = ?)
                order by f.force, f.period_from, f.period_to, f.offence_id, f.outcome, b.published_on desc, b.at desc, b.id""",
                List.of(source, within.from(), within.to(), offence, offence), PoliceReading::figureOf);
    }

    private static Shown figureOf(ResultSet row) throws SQLException {
        return new Shown(row.getString("force"), periodOf(row, 2), row.getString("outcome"), countOf(row, "recorded"), countOf(row, "closed"));
    }

    private static Period periodOf(ResultSet row, int first) throws SQLException {
        return new Period(row.getObject(first, LocalDate.class), row.getObject(first + 1, LocalDate.class));
    }

    private static PoliceCount countOf(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number != null ? new PoliceCount.Given(number)
                : new PoliceCount.Withheld(PoliceCount.Why.valueOf(row.getString(column + "_why")), row.getString(column + "_stood"));
    }

    private <T> List<T> select(String sql, List<Object> parameters, RowReading<T> reading) {
        try (Connection connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.size(); place++) {
                select.setObject(place + 1, parameters.get(place));
            }
            var found = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException cause) {
            throw new IllegalStateException("The police figures cannot be read.", cause);
        }
    }

    private interface RowReading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
