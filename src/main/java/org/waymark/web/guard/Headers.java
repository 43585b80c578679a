package org.waymark.web.guard;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The headers of every response, errors and downloads included: a strict policy for content, and nothing is kept in a cache. */
@ApplicationScoped
class Headers {

    /** What holds for every response of every port, whatever it is. */
    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), "
                    + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
            // Browsers heed it only where it came by TLS, as it does in production.
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    static final String POLICY = "Content-Security-Policy";
    /** For what is no page: nothing may be loaded, run, framed or sent from it. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    static final String NOT_KEPT = "no-store";

    private static final String ASSETS = "/assets/";
    /** Before everything else, so that refusals carry the headers too. */
    private static final int FIRST = 10_000;

    private final String policy;

    /** A sign-out ends at the provider: browsers hold a form's redirect to the policy too, so its origin is named. */
    Headers(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> provider,
            @ConfigProperty(name = "waymark.sign-in-origin") Optional<URI> publicProvider) {
        var origin = publicProvider.or(() -> provider).map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority()).orElse("");
        this.policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'" + origin + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void onPages(@Observes Filters filters) {
        filters.register(request -> {
            put(request.response().headers(), policy);
            if (request.normalizedPath().startsWith(ASSETS)) {
                request.response().headers().remove(HttpHeaders.CACHE_CONTROL);
            }
            request.next();
        }, FIRST);
    }

    void onManagement(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(Headers::onManagement);
    }

    private static void onManagement(RoutingContext request) {
        put(request.response().headers(), NOTHING);
        request.next();
    }

    private static void put(MultiMap headers, String policy) {
        ALWAYS.forEach(headers::set);
        headers.set(POLICY, policy);
        headers.set(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
    }
}
