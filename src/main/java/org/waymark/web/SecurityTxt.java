package org.waymark.web;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What tells a finder of a weakness whom to tell (RFC 9116). */
record SecurityTxt(URI contact, Optional<URI> address, Instant now) {

    /** It is made anew for each who asks; a copy that somebody kept ends within a season. */
    private static final int DAYS = 90;

    String text() {
        var policy = address.map(at -> "Policy: " + at.resolve("/security-policy") + "\nCanonical: " + at.resolve("/.well-known/security.txt") + "\n").orElse("");
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                %s""".formatted(contact, now.truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS), policy);
    }
}
