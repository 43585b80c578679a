package org.waymark.web.guard;

import org.waymark.web.Machine;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** How a request is turned away before any page could be made for it: one sentence, and never what was sent. */
final class Refusal {

    private Refusal() {
    }

    static void answer(RoutingContext request, int status, String sentence) {
        var inJson = Machine.asks(request.request().getHeader(HttpHeaders.AUTHORIZATION), request.request().getHeader(HttpHeaders.ACCEPT));
        request.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, inJson ? "application/json" : "text/plain;charset=UTF-8")
                .end(inJson ? "{\"error\":\"" + sentence + "\"}" : sentence);
    }
}
