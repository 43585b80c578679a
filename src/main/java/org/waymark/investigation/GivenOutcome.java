package org.waymark.investigation;

import java.time.LocalDate;
import java.util.UUID;

import org.waymark.reference.Outcome;

/** An outcome as somebody gave it: the police, or the victim who was told. A correction replaces an earlier one, which stays readable. */
public record GivenOutcome(UUID id, String code, LocalDate on, OutcomeAccount account, UUID replaces, Written written) {

    public Outcome type() {
        return Outcome.find(code).orElseThrow();
    }

    public boolean saysVictimDoesNotSupport() {
        return type().saysVictimDoesNotSupport();
    }
}
