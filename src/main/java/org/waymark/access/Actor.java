package org.waymark.access;

import java.util.Set;
import java.util.UUID;

/** Somebody who acts: a member of staff as the sign-in provider names her, with the roles and teams of this request's token. */
public record Actor(UUID id, String name, Set<String> roles, Set<String> teams) {

    /** Somebody of no team. */
    public Actor(UUID id, String name, Set<String> roles) {
        this(id, name, roles, Set.of());
    }

    public boolean isSupervisor() {
        return roles.contains(Role.SUPERVISOR);
    }

    public boolean isCaseworker() {
        return roles.contains(Role.CASEWORKER);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
