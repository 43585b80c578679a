package org.waymark.access.session;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.oidc.OidcSession;
import io.vertx.ext.web.RoutingContext;

/** The session of this request; a machine has none. */
@RequestScoped
public class CurrentSession {

    private final RoutingContext request;
    private final Sessions sessions;
    private final OidcSession cookies;
    private final SessionSettings settings;
    private final Clock clock;

    CurrentSession(RoutingContext request, Sessions sessions, OidcSession cookies, SessionSettings settings, Clock clock) {
        this.request = request;
        this.sessions = sessions;
        this.cookies = cookies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the provider saw the person sign in just now, as its token says: an old session there is not enough. */
    public boolean isFresh() {
        return Session.of(request)
                .map(session -> session.signedIn() == null && !settings.authTimeRequired() ? session.started() : session.signedIn())
                .filter(signedIn -> clock.instant().isBefore(signedIn.plus(settings.fresh())))
                .isPresent();
    }

    /** Ends it here and in every copy of its cookie, and takes the cookie from the browser. */
    public void end(Ending ending) {
        Session.of(request).ifPresent(session -> sessions.end(session.id(), ending));
        cookies.logout().await().indefinitely();
    }
}
