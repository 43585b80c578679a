package org.waymark.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Values as bytes in one way only: each with its length before it, so that no two different rows give the same bytes, and
 * nothing at all is told apart from an empty text.
 */
final class Canonical {

    private static final int NOTHING = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The kind stands first: what is made for one purpose says nothing for another. */
    Canonical(String kind) {
        with(kind);
    }

    Canonical with(Object value) {
        if (value == null) {
            bytes.writeBytes(length(NOTHING));
        } else {
            var text = value.toString().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(length(text.length));
            bytes.writeBytes(text);
        }
        return this;
    }

    /** A moment to the microsecond, which is as fine as the database keeps it. */
    Canonical with(Instant moment) {
        return with((Object) (moment == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, moment)));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
