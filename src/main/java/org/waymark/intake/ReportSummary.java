package org.waymark.intake;

import java.time.Instant;
import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.reference.Lists;

/** A report as the page of its case lists it: when it was received, how, and who logged it. */
public record ReportSummary(UUID id, Instant received, String channel, UUID author) {

    /** "Phone". */
    public String channelLabel() {
        return Lists.CHANNEL.labelOf(channel);
    }

    /** Where it can be read in full. */
    public String link(CaseReference reference) {
        return "/cases/" + reference + "/reports/" + id;
    }
}
