package org.waymark.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.inject.Alternative;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import org.waymark.time.WaymarkClock;

/** The clock of the tests: it goes like the real one until a test lets it stand. */
@Alternative
@Priority(1)
@Singleton
public class SetClock extends Clock {

    private static volatile Instant stands;
    private final Clock real = new WaymarkClock();

    public void standAt(Instant moment) {
        stands = moment;
    }

    public void go() {
        stands = null;
    }

    /** One within which an action is bound to a moment goes before the one that stands. */
    @Override
    public Instant instant() {
        return stands == null || WaymarkClock.isBound() ? real.instant() : stands;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
