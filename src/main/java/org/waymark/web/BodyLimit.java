package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Bodies up to 52 MB reach the import routes only (the server's own limit); every other route takes 256 kB. */
@ApplicationScoped
class BodyLimit {

    private static final long ELSEWHERE = 256 * 1024;
    private static final String IMPORTS = "/imports/";

    void register(@Observes Filters filters) {
        filters.register(this::check, 9_000);
    }

    /** Before the body is read. A body of unknown length is refused: no browser sends a form like that. */
    private void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var chunked = request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (request.normalizedPath().startsWith(IMPORTS)) {
            request.next();
        } else if (chunked) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(411).end();
        } else if (length != null && Long.parseLong(length) > ELSEWHERE) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain").end("This is more than Waymark takes here.");
        } else {
            request.next();
        }
    }
}
