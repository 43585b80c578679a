package org.waymark.cases.reveal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** Somebody sees who the person of a case is, until then. */
@TemplateData
public record Reveal(UUID id, Instant until) {

    static final Duration LASTS = Duration.ofMinutes(15);

    /** "2:05pm". */
    public String hiddenAgain() {
        return London.timeOf(until);
    }
}
