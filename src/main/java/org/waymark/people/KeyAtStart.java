package org.waymark.people;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.PreventFurtherStepsException;

/** Brings the wrapping key at the start. Without it Waymark does not start, and says so in one sentence. */
class KeyAtStart {

    private final DataSource database;
    private final VaultSettings settings;

    KeyAtStart(DataSource database, VaultSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Produces
    @Singleton
    KeyFile key() {
        try {
            return mayBeMade() ? KeyFile.make(settings.file()) : KeyFile.at(settings.file());
        } catch (UnfitKey unfit) {
            throw new PreventFurtherStepsException("\nWaymark does not start: " + unfit.getMessage() + "\n", 1);
        }
    }

    /** Only before anything is sealed: later a new key would hide that the old one is lost. */
    private boolean mayBeMade() {
        return settings.makeIfMissing() && !Files.exists(settings.file(), LinkOption.NOFOLLOW_LINKS) && nothingIsSealed();
    }

    private boolean nothingIsSealed() {
        try (var connection = database.getConnection();
                var some = connection.createStatement().executeQuery(
                        "select 1 from people.data_key union all select 1 from people.lookup_key limit 1")) {
            return !some.next();
        } catch (SQLException cause) {
            throw new IllegalStateException("Keys cannot be read.", cause);
        }
    }
}
