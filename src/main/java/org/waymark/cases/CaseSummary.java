package org.waymark.cases;

import java.time.Instant;
import java.util.UUID;

import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;

/** What other rooms may know of a case; nothing in it says who the victim is. The owner is null where there is none. */
public record CaseSummary(CaseId id, CaseReference reference, CaseStatus status, UUID owner, Instant openedAt,
        Circumstances circumstances, int version) {

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }
}
