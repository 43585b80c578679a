package org.waymark.access;

import java.time.Instant;
import java.util.Optional;

/**
 * The one decision whether somebody may see a case: its owner, named colleagues, who has emergency access, and supervisors of
 * its team, of all teams where it has none. Nobody on its exclusion list, whatever else.
 */
public final class CaseAccess {

    /**
     * The same decision for lists: a condition on {@code c}, a row of {@code cases.case_file}; its parameters are bound by
     * {@link AccessParameters}. A test holds the two against each other.
     */
    public static final String CONDITION = """
            (not exists (select 1 from cases.exclusion excluded
                    where excluded.case_id = c.id and excluded.person_id = :actor and excluded.ended_at is null)
                and (:supervisor and (c.team is null or c.team = any(cast(:teams as text[])))
                    or (:caseworker or :supervisor) and (c.owner_id = :actor
                        or exists (select 1 from cases.colleague colleague
                            where colleague.case_id = c.id and colleague.person_id = :actor and colleague.ended_at is null)
                        or exists (select 1 from cases.emergency emergency
                            where emergency.case_id = c.id and emergency.person_id = :actor and emergency.until > :now))))
            """;

    private CaseAccess() {
    }

    /** What is decided of a request for a case. */
    public enum Decision {
        ALLOWED, REFUSED_BY_ROLE, HIDDEN
    }

    /** A case that does not exist, which has no standing, is answered like one that is hidden. */
    public static Decision decide(Actor actor, Optional<CaseStanding> standing, Instant now) {
        if (!actor.isCaseworker() && !actor.isSupervisor()) {
            return Decision.REFUSED_BY_ROLE;
        }
        return standing.filter(known -> !known.isExcluded() && isLetIn(actor, known, now)).isPresent() ? Decision.ALLOWED : Decision.HIDDEN;
    }

    /** Whether the actor decides about the case, such as who owns it: more than seeing it, which emergency access gives too. */
    public static boolean isSupervisedBy(Actor actor, String team) {
        return actor.isSupervisor() && (team == null || actor.teams().contains(team));
    }

    private static boolean isLetIn(Actor actor, CaseStanding standing, Instant now) {
        return standing.isOwner() || standing.isColleague() || standing.isEmergency(now) || isSupervisedBy(actor, standing.team());
    }
}
