package org.waymark.investigation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What decided a recorded offence first: of the withdrawal that stands and the counted outcome, the one with the earlier day; of
 * two on one day the withdrawal, because the outcome answers it. A withdrawal that was reversed decides nothing, and an outcome 14
 * or 16 is no withdrawal: where none is recorded, or only a later one, the police closed it otherwise. The events compete, as in
 * Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (2nd edition, 2002), chapter 8.
 */
record FirstEvent(Kind kind, LocalDate on) {

    /** From here on the months are not told apart. */
    private static final long LAST = 60;
    private static final String CHARGE = "1";

    /** The events of which only the first can be seen. */
    enum Kind {
        WITHDRAWN, CHARGED, OTHER
    }

    /** Nothing while neither a withdrawal stands nor an outcome counts. */
    static Optional<FirstEvent> of(Investigation investigation) {
        var outcome = Optional.of(investigation.counted()).filter(CountedOutcome::isAssigned)
                .map(counted -> new FirstEvent(counted.isOneOf(CHARGE) ? Kind.CHARGED : Kind.OTHER, counted.on()));
        return investigation.standing().map(withdrawal -> new FirstEvent(Kind.WITHDRAWN, withdrawal.on()))
                .filter(withdrawn -> outcome.map(FirstEvent::on).filter(withdrawn.on::isAfter).isEmpty())
                .or(() -> outcome);
    }

    /** Whole months from the record to the event; an event before the record came in the first month. */
    String monthsSince(LocalDate recordedOn) {
        var months = ChronoUnit.MONTHS.between(recordedOn, on);
        return months >= LAST ? LAST + "+" : String.valueOf(Math.max(0, months));
    }
}
