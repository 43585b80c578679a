package org.waymark.statistics.release.life;

import java.time.Instant;
import java.util.UUID;

/**
 * That another supervisor has looked at what was checked and lets it go out.
 *
 * @param sha256 of the content that she saw
 */
public record Approval(UUID id, UUID checkId, String sha256, Instant at, UUID by, String approver) {
}
