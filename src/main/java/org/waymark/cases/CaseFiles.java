package org.waymark.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.access.CaseStanding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The cases. Whoever asks here has not been checked: {@link Cases} decides. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    boolean isGiven(CaseReference reference) {
        return count("reference", reference.value()) > 0;
    }

    /** How the actor stands to the case of this reference: one query, whether the case is hidden from her or does not exist. */
    Optional<Standing> standing(Actor actor, String reference) {
        return getEntityManager().unwrap(org.hibernate.Session.class).createNativeQuery("""
                select c.id, coalesce(c.owner_id = :actor, false) as owner,
                    exists (select 1 from cases.colleague where case_id = c.id and person_id = :actor and ended_at is null) as colleague,
                    c.team,
                    exists (select 1 from cases.exclusion where case_id = c.id and person_id = :actor and ended_at is null) as excluded,
                    (select max(until) from cases.emergency where case_id = c.id and person_id = :actor) as emergency_until
                from cases.case_file c where c.reference = :reference""", Standing.class)
                .setParameter("actor", actor.id())
                .setParameter("reference", reference)
                .getResultStream().findFirst();
    }

    Set<CaseId> openAmong(Actor actor, Collection<CaseId> cases, Instant now) {
        var query = getEntityManager().unwrap(org.hibernate.Session.class).createNativeQuery(
                "select c.id from cases.case_file c where c.id = any(cast(:cases as uuid[])) and " + CaseAccess.CONDITION, UUID.class)
                .setParameter("cases", cases.stream().map(id -> id.value().toString()).toArray(String[]::new));
        return AccessParameters.bind(query, actor, now).getResultStream().map(CaseId::new).collect(Collectors.toSet());
    }

    /** The row locked and read again, so that changes of one case follow each other and each sees the one before. */
    CaseFile locked(CaseFile file) {
        getEntityManager().refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    /** A case and how somebody stands to it. */
    record Standing(UUID id, Boolean owner, Boolean colleague, String team, Boolean excluded, Instant emergencyUntil) {

        CaseStanding toCase() {
            return new CaseStanding(owner, colleague, team, excluded, emergencyUntil);
        }
    }
}
