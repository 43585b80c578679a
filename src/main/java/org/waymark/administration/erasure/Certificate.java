package org.waymark.administration.erasure;

import java.time.Instant;
import java.util.UUID;

/** What may be known of an erasure: nothing that says whose case it was. */
public record Certificate(UUID id, String ground, Instant at) {
}
