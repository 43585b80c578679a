package org.waymark.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;

/** The imports of cases that were carried out. */
@ApplicationScoped
class CaseImports {

    private static final int LISTED = 20;

    private final DataSource database;
    private final Clock clock;

    CaseImports(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID id, Actor actor, Findings.Outcome outcome) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into imports.case_import (id, at, by_id, imported, unchanged, skipped) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(3, actor.id());
            insert.setInt(4, outcome.imported());
            insert.setInt(5, outcome.unchanged());
            insert.setInt(6, outcome.skipped());
            insert.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("An import cannot be noted.", cause);
        }
    }

    Optional<CaseImport> withId(UUID id) {
        return select("""
                select i.*, p.name from imports.case_import i join access.person p on p.id = i.by_id where i.id = ?""", id).stream().findFirst();
    }

    /** The latest first. */
    List<CaseImport> latest() {
        return select("""
                select i.*, p.name from imports.case_import i join access.person p on p.id = i.by_id order by i.at desc, i.id limit ?""", LISTED);
    }

    private List<CaseImport> select(String sql, Object parameter) {
        try (Connection connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            var imports = new ArrayList<CaseImport>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    imports.add(from(rows));
                }
            }
            return imports;
        } catch (SQLException cause) {
            throw new IllegalStateException("The imports cannot be read.", cause);
        }
    }

    private static CaseImport from(ResultSet row) throws SQLException {
        return new CaseImport(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by_id", UUID.class), row.getString("name"), row.getInt("imported"), row.getInt("unchanged"), row.getInt("skipped"));
    }
}
