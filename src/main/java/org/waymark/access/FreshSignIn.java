package org.waymark.access;

import java.net.URI;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.waymark.access.session.CurrentSession;
import org.waymark.access.session.Ending;

/**
 * For what somebody may do only right after signing in: whoever finds a computer unlocked can do it no more than who stole
 * a session. Every sign-in asks for the password (prompt=login, see application.properties).
 */
@RequestScoped
public class FreshSignIn {

    private final CurrentSession session;

    FreshSignIn(CurrentSession session) {
        this.session = session;
    }

    /** Whether this person signed in within the last five minutes. */
    public boolean isFresh() {
        return session.isFresh();
    }

    /** Ends the session and sends to the provider, which asks for the password; then the browser comes back to this page of ours. */
    public Response again(String next) {
        if (!next.startsWith("/") || next.startsWith("//") || next.startsWith("/\\")) {
            throw new IllegalArgumentException("After signing in there is only a page of ours to go to.");
        }
        session.end(Ending.SIGNING_IN_AGAIN);
        return Response.seeOther(URI.create(next)).build();
    }
}
