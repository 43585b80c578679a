package org.waymark.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** What the layout shows around a page: who is signed in, where they may go, what has just been done. Reads no database. */
@RequestScoped
@Named("shell")
public class Shell {

    private static final List<String> ROLES = List.of("caseworker", "supervisor", "admin", "auditor");

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final Done done;
    private final Look look;
    private final MadeUp madeUp;

    Shell(SecurityIdentity identity, RoutingContext request, Done done, Look look, MadeUp madeUp) {
        this.identity = identity;
        this.request = request;
        this.done = done;
        this.look = look;
        this.madeUp = madeUp;
    }

    public String look() {
        return look.version();
    }

    public MadeUp madeUp() {
        return madeUp;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String name() {
        return SignInName.shown(identity.getPrincipal().getName());
    }

    public String role() {
        return ROLES.stream().filter(identity::hasRole).collect(Collectors.joining(", "));
    }

    public List<Place> places() {
        return Place.ALL.stream().filter(place -> place.roles().stream().anyMatch(identity::hasRole)).toList();
    }

    public boolean isLoggingReports() {
        return identity.hasRole("caseworker") || identity.hasRole("supervisor");
    }

    /** What has just been done, null where nothing was. */
    public String done() {
        return done.take(request).orElse(null);
    }

    public List<Option> notKnown() {
        return Option.NOT_KNOWN;
    }

    public FormErrors noErrors() {
        return FormErrors.none();
    }
}
