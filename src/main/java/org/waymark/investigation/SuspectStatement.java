package org.waymark.investigation;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody said about a suspect: identified on a day, or, without a day, not identified after all. */
public record SuspectStatement(UUID id, LocalDate identifiedOn, String source, Written written) {

    public boolean isIdentified() {
        return identifiedOn != null;
    }
}
