package org.waymark.investigation;

import java.util.UUID;

/** One answer to "What does the victim say?" about one outcome; the latest counts. */
public record VictimAnswer(UUID id, UUID outcome, VictimSays says, Written written) {
}
