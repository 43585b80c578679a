package org.waymark.statistics.release.life;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.statistics.measures.Window;

/** A set of tables under one address: the months that it counts, who began it, and which release it revises and why. */
public record Release(UUID id, String address, String name, Window window, Instant preparedAt, UUID preparedBy, String preparer, Optional<UUID> revises,
        Optional<String> reason) {
}
