package org.waymark.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.waymark.time.London;

/** One import of cases that was carried out: when, by whom, and how many. */
public record CaseImport(UUID id, Instant at, UUID by, String name, int imported, int unchanged, int skipped) {

    public String when() {
        return London.inWords(at);
    }

    public String link() {
        return "/imports/cases/" + id;
    }

    Findings.Outcome outcome() {
        return new Findings.Outcome(imported, unchanged, skipped, 0, List.of());
    }
}
