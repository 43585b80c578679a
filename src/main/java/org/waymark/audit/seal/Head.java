package org.waymark.audit.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** How far the trail was sealed at a moment, signed: kept outside the database, it shows when the end was cut off. */
public record Head(long number, String chain, Instant at, String key, String signature) {

    private static final String TITLE = "waymark audit head 1";

    public static Head of(Seal last, Instant at, AuditKeys keys) {
        var unsigned = new Head(last.number(), last.chain(), at, keys.current(), "");
        return new Head(last.number(), last.chain(), at, keys.current(), keys.sign(unsigned.bytes()));
    }

    public boolean isSigned(AuditKeys keys) {
        return keys.isSigned(key, bytes(), signature);
    }

    private byte[] bytes() {
        return new Canonical(TITLE).with(number).with(chain).with(at).with(key).bytes();
    }

    public String text() {
        return "%s\nnumber: %d\nchain: %s\nat: %s\nkey: %s\nsignature: %s\n".formatted(TITLE, number, chain, at, key, signature);
    }

    /** @throws IllegalArgumentException if this is no head */
    public static Head parse(String text) {
        var lines = text.strip().lines().toList();
        if (lines.size() != 6 || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("This is not the head of an audit trail.");
        }
        try {
            return new Head(Long.parseLong(value(lines.get(1), "number")), value(lines.get(2), "chain"), Instant.parse(value(lines.get(3), "at")),
                    value(lines.get(4), "key"), value(lines.get(5), "signature"));
        } catch (NumberFormatException | DateTimeParseException cause) {
            throw new IllegalArgumentException("The head of the audit trail cannot be read.", cause);
        }
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + ":")) {
            throw new IllegalArgumentException("The head of the audit trail has no line \"" + name + "\" where it belongs.");
        }
        return line.substring(name.length() + 1).strip();
    }

    /** Puts this head in the place of an earlier one, whole or not at all, readable by its owner only. */
    public void writeTo(Path file) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".audit-head", ".new", owner);
        try (var channel = Files.newByteChannel(fresh, Set.of(StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            channel.write(StandardCharsets.UTF_8.encode(text()));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
