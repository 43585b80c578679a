package org.waymark.web.guard;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * What a request may carry: a plain form, and on the import routes a form with a file. Everything else is refused before it
 * is read, so that no route takes a picture by oversight.
 */
@ApplicationScoped
class ContentKinds {

    private static final Set<HttpMethod> WITHOUT = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILE = "multipart/form-data";

    void register(@Observes Filters filters) {
        filters.register(ContentKinds::check, 8_900);
    }

    private static void check(RoutingContext request) {
        if (request.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            Refusal.answer(request, 400, "Name one host.");
        } else if (WITHOUT.contains(request.request().method()) || isTaken(request)) {
            request.next();
        } else {
            Refusal.answer(request, 415, "Send a form, or a CSV file where a file is asked for. Waymark takes no pictures and no films.");
        }
    }

    private static boolean isTaken(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (header == null) {
            var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null || length.equals("0");
        }
        var kind = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return kind.equals(FORM) || kind.equals(FORM_WITH_FILE) && BodyLimit.isImport(request);
    }
}
