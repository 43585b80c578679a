package org.waymark.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.waymark.audit.seal.AuditKeys;

/** Keys of a trail, made for a test. */
final class FreshKeys {

    private FreshKeys() {
    }

    static AuditKeys made() {
        return AuditKeys.in(file());
    }

    static Path file() {
        try {
            var file = Files.createTempDirectory("audit-keys").resolve("keys.properties");
            AuditKeys.make(file);
            return file;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
