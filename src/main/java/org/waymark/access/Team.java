package org.waymark.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** The teams of the helpline: values of the token's groups that begin with {@code team-}. No other group says anything, least of all a role. */
public final class Team {

    private static final String PREFIX = "team-";

    private Team() {
    }

    /** An identity without a token, as tests have it, names its teams among its roles. */
    static Set<String> of(SecurityIdentity identity) {
        return among(identity.getPrincipal() instanceof JsonWebToken token ? groupsOf(token) : identity.getRoles());
    }

    static Set<String> among(Collection<String> groups) {
        return groups.stream().filter(group -> group.startsWith(PREFIX)).collect(Collectors.toUnmodifiableSet());
    }

    /** "North" for team-north. */
    public static String shown(String team) {
        var name = team.substring(PREFIX.length());
        return name.isEmpty() ? team : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Set<String> groupsOf(JsonWebToken token) {
        return token.getGroups() == null ? Set.of() : token.getGroups();
    }
}
