package org.waymark.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** The answer where Waymark cannot work for the moment: nothing was saved, and nothing is said. */
public final class Unavailable {

    private static final int SECONDS = 30;

    private Unavailable() {
    }

    public static Response answer(ContainerRequestContext request) {
        return Errors.retrying(Errors.answer(request, 503, "Waymark is not available just now", "Nothing was saved. Try again in a minute."), SECONDS);
    }
}
