package org.waymark.access.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.vertx.ext.web.RoutingContext;

/** A session that was found alive in this request; signedIn is when the provider saw the person, null where it does not say. */
record Session(SessionId id, UUID person, Instant started, Instant signedIn) {

    void isThatOf(RoutingContext request) {
        request.put(Session.class.getName(), this);
    }

    static Optional<Session> of(RoutingContext request) {
        return Optional.ofNullable(request.get(Session.class.getName()));
    }
}
