package org.waymark.statistics.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An attack on a preparation, or the choice of what else has to be suppressed: how far it is while it runs, and what it found.
 *
 * @param published the number of the latest publication that the attacker held
 * @param exposed what was exposed, as JSON; empty until it has ended
 */
public record Check(UUID id, UUID preparationId, Kind kind, int published, Instant startedAt, UUID by, String checker, Instant beatAt, int done, int total,
        boolean cancelled, Optional<Instant> endedAt, Optional<Verdict> verdict, int tried, Optional<String> exposed) {

    /** What a check does. */
    public enum Kind {
        ATTACK, SUPPRESSION
    }

    /** How a check ended. */
    public enum Verdict {
        /** No small count can be worked out. */
        PASSED,
        /** Some can. */
        REFUSED,
        /** What gave small counts away is suppressed, as a new preparation. */
        SUPPRESSED,
        /** Somebody stopped it. */
        CANCELLED,
        /** Its process ended before it did. */
        BROKEN_OFF,
        /** It could not be computed. */
        FAILED
    }

    /** A running check gives a sign of life every few seconds. */
    static final Duration SILENT = Duration.ofSeconds(60);

    public boolean isRunning(Instant now) {
        return verdict.isEmpty() && beatAt.plus(SILENT).isAfter(now);
    }

    /** Its process has died with it. */
    public boolean isBrokenOff(Instant now) {
        return verdict.filter(Verdict.BROKEN_OFF::equals).isPresent() || verdict.isEmpty() && !isRunning(now);
    }

    public boolean isPassed() {
        return kind == Kind.ATTACK && verdict.filter(Verdict.PASSED::equals).isPresent();
    }
}
