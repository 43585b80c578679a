package org.waymark.statistics.release;

import java.time.Instant;
import java.util.UUID;

/** That another supervisor has looked at what was checked and lets it go out. */
public record Approval(UUID id, UUID checkId, Instant at, UUID by, String approver) {
}
