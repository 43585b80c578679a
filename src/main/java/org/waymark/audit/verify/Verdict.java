package org.waymark.audit.verify;

import java.time.Instant;
import java.util.List;

/**
 * What the verifier found, and on how much: rows with a seal, rows that are older than sealing, and rows that wait for
 * their seal with the moment since when the first of them waits (null where none does).
 */
public record Verdict(List<Finding> findings, long sealed, long older, long waiting, Instant waitingSince) {

    public boolean isClean() {
        return findings.isEmpty();
    }

    public boolean names(Finding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }

    /** The verdict in words. */
    public String text() {
        var text = new StringBuilder();
        findings.forEach(finding -> text.append(finding.kind()).append(": ").append(finding.sentence()).append('\n'));
        text.append("%d rows are sealed, %d of them from before the trail was sealed.%n".formatted(sealed, older));
        text.append(waiting == 0 ? "No row waits for its seal.\n" : "%d rows wait for their seal, the first since %s.%n".formatted(waiting, waitingSince));
        text.append(isClean() ? "The trail is as it was made.\n" : "The trail is NOT as it was made: %d findings.%n".formatted(findings.size()));
        return text.toString();
    }
}
