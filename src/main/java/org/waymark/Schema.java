package org.waymark;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

import io.quarkus.runtime.StartupEvent;

/** The database's schema, brought up to this version before anything else runs. */
@ApplicationScoped
class Schema {

    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Data that a newer Waymark has written is left alone: this one might spoil it. */
    void bringUpToDate(@Observes @Priority(1) StartupEvent start) {
        var newer = Arrays.stream(flyway.info().all())
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        if (newer.isPresent()) {
            throw new CannotStart("""
                    the data was made by a newer Waymark (its schema has step %s, which this version does not know). \
                    It was left as it is. Use the newer version, or another folder with -Dwaymark.home=..."""
                    .formatted(newer.get().getVersion()));
        }
        flyway.migrate();
    }
}
