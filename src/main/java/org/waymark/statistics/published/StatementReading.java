package org.waymark.statistics.published;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads published statements through the read-only datasource of statistics, which may be a replica. */
@ApplicationScoped
class StatementReading {

    private final DataSource database;

    StatementReading(@io.quarkus.agroal.DataSource("statistics") DataSource database) {
        this.database = database;
    }

    /** The versions of each statement, the latest first. */
    List<Stored> everyVersion() {
        try (var connection = database.getConnection()) {
            return StatementRows.everyVersion(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("The published statements cannot be read.", cause);
        }
    }
}
