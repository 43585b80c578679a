package org.waymark.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Bodies up to 52 MB (the server's own limit) reach the import routes only; every other route takes 256 kB. */
@ApplicationScoped
class BodyLimit {

    private static final long ELSEWHERE = 256 * 1024;
    private static final String IMPORTS = "/imports/";
    /** A browser shows an answer once it has sent everything: a body up to so many times too large is read and thrown away. */
    private static final int PATIENCE = 4;

    private final long imports;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize imports) {
        this.imports = imports.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 9_000);
    }

    /** Before the body is read. A body of unknown length is refused: no browser sends a form like that. */
    private void check(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var length = header == null ? 0 : Long.parseLong(header);
        var chunked = request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (isImport(request)) {
            refuseIfLarger(request, length, imports, "This file is too large: Waymark takes files up to 52 MB. Send it in parts.");
        } else if (chunked) {
            closing(request);
            Refusal.answer(request, 411, "Say how long the content is.");
        } else {
            refuseIfLarger(request, length, ELSEWHERE, "This is more than Waymark takes here.");
        }
    }

    static boolean isImport(RoutingContext request) {
        return request.normalizedPath().startsWith(IMPORTS);
    }

    private static void refuseIfLarger(RoutingContext request, long length, long limit, String sentence) {
        if (length <= limit) {
            request.next();
            return;
        }
        closing(request);
        if (length > limit * PATIENCE) {
            Refusal.answer(request, 413, sentence);
        } else {
            request.request().handler(thrownAway -> { }).endHandler(sent -> Refusal.answer(request, 413, sentence)).resume();
        }
    }

    /** What is still to come of the body is not wanted. HTTP/2 has no such header: there a stream just ends. */
    private static void closing(RoutingContext request) {
        if (request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
