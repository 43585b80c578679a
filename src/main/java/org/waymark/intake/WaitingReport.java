package org.waymark.intake;

import java.time.Instant;
import java.util.UUID;

import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A report put before somebody who can decide where it belongs; the case that it names exists or does not. */
@TemplateData
public record WaitingReport(UUID id, Instant received, String channel, String author, String namedReference, UUID namedCase,
        boolean steppedAside, boolean settled) {

    public String receivedInWords() {
        return London.inWords(received);
    }

    public String channelLabel() {
        return Lists.CHANNEL.labelOf(channel);
    }

    /** Where it names none, its author has stepped aside from it, or the case that it named is erased. */
    public boolean isNaming() {
        return namedReference != null;
    }

    public boolean isOfCase() {
        return namedCase != null;
    }
}
