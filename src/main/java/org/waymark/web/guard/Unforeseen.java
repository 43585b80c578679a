package org.waymark.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import org.waymark.web.Trace;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Logs what goes wrong outside of every page. The server's own handler would log the address, which may name a case. */
@ApplicationScoped
class Unforeseen {

    private static final Logger LOG = Logger.getLogger(Unforeseen.class);

    /** Nobody signed in, or not with this: answered by a redirect or 401, and nothing went wrong. */
    private static final String REFUSALS = "io.quarkus.security";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(Unforeseen::log);
    }

    private static void log(RoutingContext request) {
        if (request.failure() != null && !request.failure().getClass().getPackageName().equals(REFUSALS)) {
            LOG.errorf("Error outside of a page: %s", Trace.of(request.failure()));
        }
        request.next();
    }
}
