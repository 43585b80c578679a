package org.waymark.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.reference.NotKnown;
import org.waymark.web.Missing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reports. A report is its author's alone until it belongs to a case; to everybody else it is missing. */
@ApplicationScoped
class ReportRows implements PanacheRepositoryBase<Report, UUID> {

    private final Audit audit;

    ReportRows(Audit audit) {
        this.audit = audit;
    }

    /** The author's report, if anything of it has been saved. */
    Optional<Report> ofAuthor(Actor actor, UUID id) {
        return isHers(actor, id) ? findByIdOptional(id) : Optional.empty();
    }

    /** Begins a draft with nothing asked yet; false if there is a report of this id already, or a case: their keys must not be one. */
    boolean begin(Actor actor, UUID id, Instant now) {
        return getEntityManager().createNativeQuery("""
                insert into intake.report (id, author_id, started_at, contacted_by, abuse_type, relationship, age_band, gender,
                    conduct_ongoing, in_danger, reported, reported_force)
                select :id, :author, :now, :unasked, :unasked, :unasked, :unasked, :unasked, false, :unasked, :unasked, :unasked
                where not exists (select 1 from cases.case_file where id = :id)
                on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("author", actor.id())
                .setParameter("now", now)
                .setParameter("unasked", NotKnown.NOT_ASKED.name())
                .executeUpdate() == 1;
    }

    /** The author's report locked, so that its changes follow each other. */
    Optional<Report> locked(Actor actor, UUID id) {
        return isHers(actor, id) ? lockedWhoseverItIs(id) : Optional.empty();
    }

    /** The report locked, whoever asks: the caller has decided that. */
    Optional<Report> lockedWhoseverItIs(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Report> ofCase(CaseId caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId.value()).firstResultOptional();
    }

    /** False where there is no such report; somebody else's is missing, and so is her own once she stepped aside from it. */
    private boolean isHers(Actor actor, UUID id) {
        var hers = getEntityManager().unwrap(Session.class).createNativeQuery("""
                select author_id = :actor and not exists (select 1 from intake.exclusion where report_id = r.id and person_id = :actor)
                from intake.report r where r.id = :id""", Boolean.class)
                .setParameter("actor", actor.id())
                .setParameter("id", id)
                .getResultStream().findFirst();
        if (hers.isPresent() && !hers.get()) {
            throw refused(actor);
        }
        return hers.isPresent();
    }

    /** The report is somebody else's, or there is none. */
    Missing refused(Actor actor) {
        audit.refused(actor, AuditAction.REFUSED_HIDDEN, null, "report");
        return new Missing();
    }
}
