package org.waymark.statistics.police.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The files of police figures that were brought in. */
@ApplicationScoped
class Batches {

    private static final String BATCH = """
            select b.id, b.kind, s.name as source, b.source_id, b.published_on, b.figures, b.at, p.name as by_name, u.at as undone_at, q.name as undone_by
            from statistics.police_batch b
            join statistics.source s on s.id = b.source_id
            join access.person p on p.id = b.by_id
            left join statistics.police_undoing u on u.batch_id = b.id
            left join access.person q on q.id = u.by_id
            """;

    private final DataSource database;

    Batches(DataSource database) {
        this.database = database;
    }

    /** The latest first. */
    List<Batch> latest() {
        return select(BATCH + "where ?::text is null order by b.at desc, b.id limit 50", null);
    }

    Optional<Batch> withId(UUID id) {
        return select(BATCH + "where b.id::text = ?", id.toString()).stream().findFirst();
    }

    /** The batch that stands here from the same file, read the same way. */
    Optional<Batch> standing(NewBatch batch) {
        return select(BATCH + "where b.sha256 = ? and u.batch_id is null", batch.sha256()).stream().findFirst();
    }

    private List<Batch> select(String sql, String parameter) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            var batches = new ArrayList<Batch>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    batches.add(from(rows));
                }
            }
            return batches;
        } catch (SQLException cause) {
            throw new IllegalStateException("The batches of police figures cannot be read.", cause);
        }
    }

    private static Batch from(ResultSet row) throws SQLException {
        return new Batch(row.getObject("id", UUID.class), BatchKind.valueOf(row.getString("kind")), row.getString("source"), row.getObject("source_id", UUID.class),
                row.getObject("published_on", LocalDate.class), row.getInt("figures"), instant(row, "at"), row.getString("by_name"),
                instant(row, "undone_at"), row.getString("undone_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
