package org.waymark.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A wrapping key in a folder of its own. */
final class TestKey {

    private TestKey() {
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "key-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Path made() {
        var file = folder().resolve("wrapping-key.json");
        KeyFile.make(file);
        return file;
    }
}
