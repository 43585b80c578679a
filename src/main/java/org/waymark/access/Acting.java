package org.waymark.access;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

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
            var name = identity.getPrincipal().getName();
            actor = new Actor(known.idOf(name), SignInName.shown(name), roles, Team.of(identity));
        }
        return actor;
    }

    /** The ids of people this process has met, so that a request costs no look-up. */
    @ApplicationScoped
    static class Known {

        private final ConcurrentHashMap<String, UUID> ids = new ConcurrentHashMap<>();
        private final Staff staff;

        Known(Staff staff) {
            this.staff = staff;
        }

        UUID idOf(String subject) {
            return ids.computeIfAbsent(subject, unknown -> staff.met(subject, SignInName.shown(subject)));
        }

        /** Forgets whom it met, for tests that empty the database. */
        public void forget() {
            ids.clear();
        }
    }
}
