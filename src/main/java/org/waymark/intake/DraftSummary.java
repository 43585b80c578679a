package org.waymark.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.reference.Lists;
import org.waymark.time.London;

/** A report not finished yet, as my work lists it; the channel is missing where the section Contact is not saved. */
public record DraftSummary(UUID id, Instant started, Instant received, String channel, boolean stopped) {

    /** "3 March 2026, 10:42am". */
    public String begun() {
        return London.inWords(received == null ? started : received);
    }

    public String channelLabel() {
        return Optional.ofNullable(channel).map(Lists.CHANNEL::labelOf).orElse("Channel not given yet");
    }

    public String link() {
        return "/reports/" + id;
    }
}
