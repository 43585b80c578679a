package org.waymark.statistics.police.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A file of police figures that was brought in, and whether it was taken back. */
@TemplateData
public record Batch(UUID id, BatchKind kind, String source, UUID sourceId, LocalDate published, int figures, Instant at, String by, Instant takenBack, String takenBackBy) {

    public String publishedOn() {
        return London.inWords(published);
    }

    public String broughtOn() {
        return London.inWords(at);
    }

    public boolean isTakenBack() {
        return takenBack != null;
    }

    public String takenBackOn() {
        return London.inWords(takenBack);
    }
}
