package org.waymark.administration.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the clock can be believed: compared with the last heartbeat and with the clock of the database. Pure. */
enum Pulse {

    STEADY("The clock goes as it should."),
    NEVER("There is no heartbeat yet. Confirm the date once."),
    LONG_AGO("The last heartbeat is more than two days old: Waymark was off, an older copy of the database was put back, or the clock has jumped ahead."),
    IN_THE_FUTURE("The last heartbeat lies in the future: the clock has jumped back."),
    APART("The clocks of Waymark and of its database differ by minutes. Set them right; this cannot be confirmed away.");

    private static final Duration LONGEST_SILENCE = Duration.ofHours(48);
    private static final Duration MOST_APART = Duration.ofMinutes(5);

    private final String sentence;

    Pulse(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    boolean isSteady() {
        return this == STEADY;
    }

    static Pulse of(Optional<Instant> lastBeat, Instant now, Instant databaseNow) {
        if (Duration.between(now, databaseNow).abs().compareTo(MOST_APART) > 0) {
            return APART;
        }
        if (lastBeat.isEmpty()) {
            return NEVER;
        }
        if (lastBeat.get().isAfter(now.plus(MOST_APART))) {
            return IN_THE_FUTURE;
        }
        return Duration.between(lastBeat.get(), now).compareTo(LONGEST_SILENCE) > 0 ? LONG_AGO : STEADY;
    }
}
