package org.waymark.administration.demonstration;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets changes wait while the demonstration is being loaded: the ledger takes no day before its last one, so a change of today
 * would leave nothing of the history that is still to come but today. Pages are served meanwhile.
 */
@ApplicationScoped
class ChangesWait {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int LONGEST_SECONDS = 120;

    private final Demonstration demonstration;

    ChangesWait(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 8_000);
    }

    /** No thread waits: the request goes on, unread so far, when the loading has ended. */
    private void check(RoutingContext request) {
        var loaded = demonstration.loaded();
        if (loaded.isDone() || READING.contains(request.request().method())) {
            request.next();
            return;
        }
        var here = request.vertx().getOrCreateContext();
        loaded.copy().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .whenComplete((done, tooLong) -> here.runOnContext(now -> goOn(request, tooLong == null)));
    }

    private static void goOn(RoutingContext request, boolean loaded) {
        if (loaded) {
            request.next();
        } else {
            request.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "30").putHeader(HttpHeaders.CONTENT_TYPE, "text/plain")
                    .end("The demonstration is still being loaded. Nothing was saved. Go back and send it again in a minute.");
        }
    }
}
