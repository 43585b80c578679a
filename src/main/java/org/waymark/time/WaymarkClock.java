package org.waymark.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one clock of Waymark. Within {@link #at} it stands still at another moment, for those who replay a history. */
public final class WaymarkClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** Does something as if it were done at this moment, on this thread only. */
    public static <R, E extends Exception> R at(Instant moment, ScopedValue.CallableOp<R, E> action) throws E {
        return ScopedValue.where(MOMENT, moment).call(action);
    }

    /** Whether this thread is acting at another moment. */
    public static boolean isBound() {
        return MOMENT.isBound();
    }

    /** The moment that it really is, also where an action is bound to another. */
    public static Instant unbound() {
        return Instant.now();
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(London.ZONE) ? this : Clock.fixed(instant(), zone);
    }

    /** Hands the clock to whoever asks for one. */
    static class Source {

        @Produces
        @Singleton
        Clock clock() {
            return new WaymarkClock();
        }
    }
}
