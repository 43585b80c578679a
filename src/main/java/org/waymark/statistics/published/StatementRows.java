package org.waymark.statistics.published;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.published.check.Area;
import org.waymark.statistics.published.check.Figure;
import org.waymark.statistics.published.check.PublishedOn;
import org.waymark.statistics.published.check.Qualifier;
import org.waymark.statistics.published.check.Statement;
import org.waymark.statistics.published.check.Window;

/** Published statements as rows of the database. */
final class StatementRows {

    private static final String EVERY_VERSION = """
            select statement, version, source_id, source.name as source, imported_at, published_on, area, period_from, period_to,
                   measure, qualifier, count, denominator, percent, claim
            from statistics.statement
            join statistics.source on source.id = source_id
            order by statement collate "C", version desc""";

    private StatementRows() {
    }

    /** The versions of each statement, the latest first. */
    static List<Stored> everyVersion(Connection database) throws SQLException {
        try (var select = database.prepareStatement(EVERY_VERSION); var rows = select.executeQuery()) {
            var stored = new ArrayList<Stored>();
            while (rows.next()) {
                stored.add(read(rows));
            }
            return stored;
        }
    }

    static PreparedStatement insertion(Connection database) throws SQLException {
        return database.prepareStatement("""
                insert into statistics.statement (statement, version, source_id, import_id, imported_at, published_on, area,
                                                  period_from, period_to, measure, qualifier, count, denominator, percent, claim)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    static void add(PreparedStatement insertion, Statement statement, int version, UUID source, UUID brought, OffsetDateTime at)
            throws SQLException {
        var values = new Object[] {statement.id(), version, source, brought, at,
                statement.publishedOn().value(), statement.figure().area().text(),
                statement.figure().window().from(), statement.figure().window().to(), statement.figure().measure(),
                statement.qualifier().code(), statement.count().orElse(null), statement.denominator().orElse(null),
                statement.percent().orElse(null), statement.claim().orElse(null)};
        for (var place = 0; place < values.length; place++) {
            insertion.setObject(place + 1, values[place]);
        }
        insertion.addBatch();
    }

    private static Stored read(ResultSet row) throws SQLException {
        var window = new Window(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
        return new Stored(
                new Statement(row.getString("statement"), row.getString("source"), new PublishedOn(row.getString("published_on")),
                        new Figure(row.getString("measure"), Area.of(row.getString("area")), window),
                        Qualifier.ofCode(row.getString("qualifier")).orElseThrow(),
                        Optional.ofNullable(row.getObject("count", Long.class)),
                        Optional.ofNullable(row.getObject("denominator", Long.class)),
                        Optional.ofNullable(row.getObject("percent", BigDecimal.class)),
                        Optional.ofNullable(row.getString("claim"))),
                row.getInt("version"),
                row.getObject("source_id", UUID.class),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
