package org.waymark.web.guard;

import java.time.Duration;
import java.util.Set;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.waymark.web.TooOften;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Holds everybody to the rates, before roles are looked at: who may not open a page may not hammer on it either. */
class RateCheck {

    private static final Logger LOG = Logger.getLogger(RateCheck.class);
    /** The last word of an address whose posts look somebody up, show who it is, or open a case that is not one's own. */
    private static final Set<String> CAREFUL = Set.of("search", "identity", "emergency-access", "break-glass", "subject-access");

    private final RateLimit limit;
    private final RoutingContext request;

    RateCheck(RateLimit limit, RoutingContext request) {
        this.limit = limit;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true)
    public void check() {
        if (request.user() instanceof QuarkusHttpUser person && !person.getSecurityIdentity().isAnonymous()) {
            var name = person.getSecurityIdentity().getPrincipal().getName();
            count(RateLimit.Kind.ANY, name);
            if (isCareful()) {
                count(RateLimit.Kind.CAREFUL, name);
            }
        } else {
            count(RateLimit.Kind.SIGNED_OUT, String.valueOf(request.request().remoteAddress().hostAddress()));
        }
    }

    private boolean isCareful() {
        var path = request.normalizedPath();
        return request.request().method() == HttpMethod.POST && CAREFUL.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private void count(RateLimit.Kind kind, String who) {
        var wait = limit.waitOf(kind, who);
        if (wait.compareTo(Duration.ZERO) > 0) {
            LOG.warnf("Requests came too often and were turned away (%s).", kind);
            throw new TooOften(wait);
        }
    }
}
