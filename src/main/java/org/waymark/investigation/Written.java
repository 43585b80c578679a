package org.waymark.investigation;

import java.time.Instant;
import java.util.UUID;

/** When something was written down, and by whom. */
public record Written(Instant at, UUID by) {
}
