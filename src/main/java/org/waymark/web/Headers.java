package org.waymark.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The headers of every response, errors and downloads included: a strict policy for content, and nothing is kept in a cache. */
@ApplicationScoped
class Headers {

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

    void register(@Observes Filters filters) {
        filters.register(this::put, FIRST);
    }

    private void put(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        if (!request.normalizedPath().startsWith(ASSETS)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        request.next();
    }
}
