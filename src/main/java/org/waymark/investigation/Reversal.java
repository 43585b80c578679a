package org.waymark.investigation;

import java.time.LocalDate;
import java.util.UUID;

/** The victim supports police action again; the withdrawal stays in the history. */
public record Reversal(UUID id, UUID withdrawal, LocalDate reEngagedOn, Written written) {
}
