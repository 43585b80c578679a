package org.waymark.cases;

import java.time.LocalDate;
import java.util.Optional;

import org.waymark.access.CaseId;

/** A case that was worked on elsewhere: what it is about, since when, and the day on which the work ended, if it has. */
public record NewCase(CaseId id, Circumstances circumstances, LocalDate since, Optional<LocalDate> closedOn) {

    CaseStatus status() {
        return closedOn.isPresent() ? CaseStatus.CLOSED : CaseStatus.OPEN;
    }
}
