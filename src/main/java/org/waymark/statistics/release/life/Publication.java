package org.waymark.statistics.release.life;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.content.Json;
import org.waymark.statistics.release.content.Sha256;

/**
 * That a release has left the building, with the bytes that it says.
 *
 * @param sums the SHA-256 of each of its files, as in SHA256SUMS
 * @param revisedBy the address of the release by which it is revised, once that is published
 */
public record Publication(UUID releaseId, int number, Instant at, UUID by, String publisher, byte[] content, String sha256, String sums, Optional<String> revisedBy) {

    /** Whether the bytes are those that were published. */
    public boolean isWhole() {
        return Sha256.of(content).equals(sha256);
    }

    public Content read() {
        return Json.read(content, Content.class);
    }
}
