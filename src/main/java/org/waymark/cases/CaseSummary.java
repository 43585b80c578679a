package org.waymark.cases;

import java.time.Instant;
import java.util.UUID;

import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.web.Missing;

/** What other rooms may know of a case; nothing in it says who the victim is. Owner and team are null where there is none. */
public record CaseSummary(CaseId id, CaseReference reference, CaseStatus status, UUID owner, String team, Instant openedAt,
        Circumstances circumstances, int version) {

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }

    /** The case for whoever decides about it; to a supervisor who only helps out in it, what is decided there is missing. */
    public CaseSummary forSupervisor(Actor actor) {
        if (!isSupervisedBy(actor)) {
            throw new Missing();
        }
        return this;
    }

    /** Whether the actor decides who works on the case; who only helps out does not. */
    public boolean isSupervisedBy(Actor actor) {
        return CaseAccess.isSupervisedBy(actor, team);
    }

    public boolean isOwnedBy(Actor actor) {
        return actor.id().equals(owner);
    }
}
