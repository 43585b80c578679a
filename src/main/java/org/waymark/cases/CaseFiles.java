package org.waymark.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.waymark.access.CaseReference;
import org.waymark.access.CaseStanding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The cases. Whoever asks here has not been checked: {@link Cases} decides. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    Optional<CaseFile> withReference(CaseReference reference) {
        return find("reference", reference.value()).firstResultOptional();
    }

    /** The row locked and read again, so that changes of one case follow each other and each sees the one before. */
    CaseFile locked(CaseFile file) {
        getEntityManager().refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    @SuppressWarnings("unchecked")
    CaseStanding standingOf(CaseFile file) {
        var colleagues = getEntityManager().createNativeQuery("select person_id from cases.colleague where case_id = :id and ended_at is null", UUID.class)
                .setParameter("id", file.id)
                .getResultList();
        return new CaseStanding(file.ownerId, new HashSet<>(colleagues));
    }
}
