package org.waymark.access;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.waymark.web.SignInName;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is acting in this request. */
@RequestScoped
@Named("acting")
public class Acting {

    private final SecurityIdentity identity;
    private final Known known;
    private Actor actor;

    Acting(SecurityIdentity identity, Known known) {
        this.identity = identity;
        this.known = known;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public Actor actor() {
        if (actor == null) {
            var roles = new HashSet<>(identity.getRoles());
            roles.retainAll(Role.ALL);
            var name = SignInName.shown(identity.getPrincipal().getName());
            actor = new Actor(known.idOf(subject(), name), name, roles, Team.of(identity));
        }
        return actor;
    }

    /** The provider's own id of the person, which is never given to anybody else; without a token, as in tests, there is only the name. */
    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : identity.getPrincipal().getName();
    }

    /** The ids of people this process has met, so that a request costs no look-up. */
    @ApplicationScoped
    static class Known {

        private final ConcurrentHashMap<String, UUID> ids = new ConcurrentHashMap<>();
        private final Staff staff;

        Known(Staff staff) {
            this.staff = staff;
        }

        UUID idOf(String subject, String name) {
            return ids.computeIfAbsent(subject, unknown -> staff.met(subject, name));
        }

        /** Forgets whom it met, for tests that empty the database. */
        public void forget() {
            ids.clear();
        }
    }
}
