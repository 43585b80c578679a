package org.waymark.access.session;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;

/** What happens when the tokens of this request open nothing; unless something is said here, the browser is sent to the provider. */
record OnFailure(RoutingContext request) {

    static OnFailure of(RoutingContext request) {
        return new OnFailure(request);
    }

    /** Does this, which may take its time, and then what would have happened anyway. */
    void first(Consumer<RoutingContext> action) {
        BiConsumer<RoutingContext, Throwable> otherwise = request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        instead((failed, failure) -> failed.vertx().executeBlocking(() -> {
            action.accept(failed);
            return null;
        }).onComplete(done -> otherwise.accept(failed, failure)));
    }

    /** Only says no: the browser keeps its cookie, which tells later whose form it sends. */
    void refuse() {
        instead((failed, failure) -> withCookiesKept(failed).setStatusCode(401).end());
    }

    /** Nobody is signed out because the database does not answer. */
    void unavailable() {
        instead((failed, failure) -> withCookiesKept(failed).setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "30")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .end("Waymark is not available just now. Nothing was saved. Try again in a minute."));
    }

    /** Where tokens open nothing Quarkus has crossed out their cookies by now. */
    private static HttpServerResponse withCookiesKept(RoutingContext request) {
        request.request().cookies().forEach(cookie -> ((ServerCookie) cookie).setChanged(false));
        return request.response();
    }

    void instead(BiConsumer<RoutingContext, Throwable> answer) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answer);
    }
}
