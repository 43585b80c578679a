package org.waymark.access.session;

import io.vertx.ext.web.RoutingContext;

/** A request that a page sends by itself, such as saving a draft shortly before the session runs out: no sign of a person. */
final class Unattended {

    static final String HEADER = "Waymark-Unattended";

    private Unattended() {
    }

    static boolean is(RoutingContext request) {
        return request.request().getHeader(HEADER) != null;
    }
}
