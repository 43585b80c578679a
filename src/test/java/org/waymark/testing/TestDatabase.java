package org.waymark.testing;

import java.nio.file.Path;
import java.util.Map;

import org.waymark.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** One real PostgreSQL for the whole test run, with the same three roles as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> SETTINGS = EmbeddedDatabase.startIn(Path.of("target", "test-database").toAbsolutePath()).settings();

    @Override
    public Map<String, String> start() {
        return SETTINGS;
    }

    @Override
    public void stop() {
        // It ends with the run: another application of the same run may still use it.
    }
}
