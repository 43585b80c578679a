package org.waymark.access.session;

import java.util.UUID;

/** A session is over; told within the transaction that ends it. */
public record SessionEnded(UUID person, Ending ending) {
}
