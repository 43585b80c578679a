package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.waymark.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** One real PostgreSQL for the whole test run, new for each run, with the same three roles as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> SETTINGS = EmbeddedDatabase.startIn(fresh()).settings();

    @Override
    public Map<String, String> start() {
        return SETTINGS;
    }

    @Override
    public void stop() {
        // It ends with the run: another application of the same run may still use it.
    }

    /** A folder of its own for each run: one that was killed may have left a PostgreSQL behind in the last. */
    private static Path fresh() {
        try {
            Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "test-database-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
