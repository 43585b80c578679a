package org.waymark.access.session;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * What is open to everybody knows nobody: requests for it lose their cookies before anybody looks at them. So a session
 * that has run out does not send a stylesheet to the provider, and fetching one prolongs no session.
 */
@ApplicationScoped
class OpenToAll {

    private static final Set<String> PAGES = Set.of("/signed-out", "/hidden", "/back-channel-logout");
    private static final String ASSETS = "/assets/";
    /** Before authentication, which is at 200. */
    private static final int EARLY = 8_000;

    void register(@Observes Filters filters) {
        filters.register(this::forget, EARLY);
    }

    private void forget(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith(ASSETS) || PAGES.contains(path)) {
            request.request().headers().remove(HttpHeaders.COOKIE);
        }
        request.next();
    }
}
