package org.waymark.access;

import java.time.Instant;

import org.hibernate.query.NativeQuery;

/** Binds what the access decision in SQL needs to know of whoever asks. */
public final class AccessParameters {

    private AccessParameters() {
    }

    public static <T> NativeQuery<T> bind(NativeQuery<T> query, Actor actor, Instant now) {
        return query.setParameter("actor", actor.id())
                .setParameter("supervisor", actor.isSupervisor())
                .setParameter("caseworker", actor.isCaseworker())
                .setParameter("teams", actor.teams().toArray(String[]::new))
                .setParameter("now", now);
    }
}
