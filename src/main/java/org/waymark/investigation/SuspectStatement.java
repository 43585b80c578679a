package org.waymark.investigation;

import java.time.LocalDate;
import java.util.UUID;

import org.waymark.reference.Lists;
import org.waymark.time.London;

/** What somebody said about a suspect: identified on a day, or, without a day, not identified after all. */
public record SuspectStatement(UUID id, LocalDate identifiedOn, String source, Written written) {

    public boolean isIdentified() {
        return identifiedOn != null;
    }

    public String inWords() {
        return (isIdentified() ? "Identified on " + London.inWords(identifiedOn) : "Not identified after all")
                + " (" + Lists.SUSPECT_SOURCE.labelOf(source) + ")";
    }
}
