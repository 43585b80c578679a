package org.waymark.access;

import java.util.Set;
import java.util.UUID;

/** What the access decision needs to know of a case: its owner, if it has one, and the colleagues it is shared with. */
public record CaseStanding(UUID owner, Set<UUID> colleagues) {
}
