package org.waymark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.waymark.audit.seal.AuditKeys;

import io.quarkus.runtime.Startup;

/** Hands out the keys of the trail. Without them the application does not start. */
@Dependent
class KeysOfTrail {

    @Produces
    @Singleton
    @Startup
    AuditKeys keys(DataSource database, AuditSettings settings) {
        return from(settings.keyFile(), settings.makeKeyIfMissing(), database);
    }

    /** A missing key is made before the first row with a MAC only: later a new one would hide that the old one is lost. */
    static AuditKeys from(Path file, boolean mayBeMade, DataSource database) {
        try {
            if (mayBeMade && !Files.exists(file) && nothingHasAMac(database)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                AuditKeys.make(file);
            }
        } catch (IOException | SQLException cause) {
            throw new IllegalStateException("The key file " + file + " of the audit trail cannot be made.", cause);
        }
        return AuditKeys.in(file);
    }

    private static boolean nothingHasAMac(DataSource database) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var some = statement.executeQuery("select (select 1 from audit.event where mac is not null limit 1), (select 1 from audit.seal limit 1)")) {
            some.next();
            return some.getObject(1) == null && some.getObject(2) == null;
        }
    }
}
