package org.waymark.cases;

import java.time.Instant;
import java.util.UUID;

/** One line of a case's timeline: when it was written down, by whom, and what happened, in plain words without identity. */
public record TimelineEntry(Instant at, UUID by, String what) {
}
