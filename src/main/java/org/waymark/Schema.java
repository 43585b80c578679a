package org.waymark;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.waymark.reference.ReferenceCodes;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
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

    /** The codes of the reference files are a step of the schema too; Quarkus does not find a step written in Java by itself. */
    @Singleton
    static class WithReferenceCodes implements FlywayConfigurationCustomizer {

        @Override
        public void customize(FluentConfiguration configuration) {
            configuration.javaMigrations(new ReferenceCodes());
        }
    }
}
