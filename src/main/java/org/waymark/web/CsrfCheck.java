package org.waymark.web;

import java.util.Set;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets an unsafe request through only with the token of its form, or with a bearer token and no session cookie: a machine
 * sends its credential on purpose, a browser sends a cookie to whoever asks.
 */
class CsrfCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SESSION_COOKIE = "q_session";

    private final CsrfToken csrf;

    CsrfCheck(CsrfToken csrf) {
        this.csrf = csrf;
    }

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, ResourceInfo endpoint) {
        var bearer = Machine.isBearer(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        var session = request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(SESSION_COOKIE));
        if (bearer && session) {
            throw new BadRequest("Send a bearer token or a session cookie, not both.");
        }
        var signed = endpoint.getResourceMethod().isAnnotationPresent(SignedByItself.class);
        if (!SAFE.contains(request.getMethod()) && !bearer && !signed && !csrf.matches(tokenIn(request))) {
            throw new BadRequest("This form has expired or did not come from Waymark. Go back, reload the page and send it again.");
        }
    }

    private static String tokenIn(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormParameter(CsrfToken.FIELD, true, false) instanceof String token ? token : null;
    }
}
