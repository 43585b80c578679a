package org.waymark.access.session;

import java.util.UUID;

/** Somebody has signed in; told within the transaction that begins the session. */
public record SessionStarted(UUID person) {
}
