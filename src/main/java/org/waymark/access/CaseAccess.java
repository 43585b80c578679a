package org.waymark.access;

/** The one decision whether somebody may see a case: its owner, named colleagues, and supervisors. */
public final class CaseAccess {

    /**
     * The same decision for lists: a condition on {@code c}, a row of {@code cases.case_file}, with the parameters
     * {@code :actor} and {@code :supervisor}. A test holds the two against each other.
     */
    public static final String CONDITION = """
            (:supervisor or (:caseworker and (c.owner_id = :actor or exists (
                select 1 from cases.colleague colleague where colleague.case_id = c.id and colleague.person_id = :actor
                and colleague.ended_at is null))))
            """;

    private CaseAccess() {
    }

    public static boolean permits(Actor actor, CaseStanding standing) {
        return actor.isSupervisor()
                || actor.isCaseworker() && (actor.id().equals(standing.owner()) || standing.colleagues().contains(actor.id()));
    }
}
