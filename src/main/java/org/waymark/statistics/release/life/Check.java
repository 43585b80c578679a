package org.waymark.statistics.release.life;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A long computation about a preparation: an attack on it, the choice of what else has to be suppressed, or, once it is
 * published, computing it anew. How far it is while it runs, and what it found.
 *
 * @param published the number of the latest publication that the attacker held
 * @param found what was exposed, or what came of computing it anew, as JSON; empty until it has ended
 */
public record Check(UUID id, UUID preparationId, Kind kind, int published, Instant startedAt, UUID by, String checker, Instant beatAt, int done, int total,
        boolean cancelled, Optional<Instant> endedAt, Optional<Verdict> verdict, int tried, Optional<String> found) {

    /** What a check does. */
    public enum Kind {
        ATTACK, SUPPRESSION, REPRODUCTION
    }

    /** How a check ended. */
    public enum Verdict {
        /** No small count can be worked out. */
        PASSED,
        /** Some can. */
        REFUSED,
        /** What gave small counts away is suppressed, as a new preparation. */
        SUPPRESSED,
        /** Computed anew, everything comes out as it was published. */
        SAME,
        /** Something does not. */
        DIFFERS,
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
