package org.waymark.access;

import java.time.Instant;

/**
 * How somebody stands to a case: whether she owns it, whether it is shared with her, its team (null where it has none),
 * whether she is on its exclusion list, and until when she has emergency access (null where she never had).
 */
public record CaseStanding(boolean isOwner, boolean isColleague, String team, boolean isExcluded, Instant emergencyUntil) {

    boolean isEmergency(Instant now) {
        return emergencyUntil != null && emergencyUntil.isAfter(now);
    }
}
