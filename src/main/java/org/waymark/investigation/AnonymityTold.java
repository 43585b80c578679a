package org.waymark.investigation;

import java.util.UUID;

import org.waymark.time.London;

/** Whether the victim was told of the right to anonymity; the latest of several counts. */
public record AnonymityTold(UUID id, boolean told, Written written) {

    public String inWords() {
        return (told ? "Yes, recorded on " : "No, as recorded on ") + London.inWords(London.dayOf(written.at()));
    }
}
