package org.waymark.cases.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.web.Missing;

/** Emergency accesses looked at afterwards: by supervisors of the case, never by the one who used it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EmergencyReviews {

    private static final Place WORDS = new Place("cases.emergency_review", "words");
    private static final String REVIEWABLE = """
            from cases.emergency e join cases.case_file c on c.id = e.case_id join access.person p on p.id = e.person_id
            left join cases.emergency_review review on review.emergency_id = e.id
            where e.person_id <> :actor and :supervisor and (c.team is null or c.team = any(cast(:teams as text[]))) and""" + " " + CaseAccess.CONDITION;
    private static final int LONGEST_LIST = 100;

    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    EmergencyReviews(Session database, Vault vault, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many wait for the actor's review. */
    public long waitingFor(Actor actor) {
        return bound(database.createNativeQuery("select count(*) " + REVIEWABLE + " and review.id is null", Long.class), actor).getSingleResult();
    }

    /** Those that wait first, then those reviewed, the newest first. */
    List<Used> list(Actor actor) {
        var list = used(actor, "", "order by review.id is not null, e.since desc, e.id limit " + LONGEST_LIST).getResultList();
        audit.appendList(actor, AuditAction.EMERGENCY_ACCESSES_LISTED, "", list.size());
        return list;
    }

    /** One of them with its reason; missing where it is not the actor's to review. */
    WithReason read(Actor actor, UUID id) {
        var used = one(actor, id);
        audit.append(actor, AuditAction.EMERGENCY_ACCESS_READ, new CaseId(used.caseId()), id.toString());
        return withReason(used);
    }

    WithReason withReason(Used used) {
        return new WithReason(used, vault.read(used.caseId(), EmergencyAccess.REASON, used.id()).orElse(""),
                used.reviewId() == null ? "" : vault.read(used.caseId(), WORDS, used.reviewId()).orElse(""));
    }

    Used one(Actor actor, UUID id) {
        return used(actor, "and e.id = :id", "").setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> {
            audit.refused(actor, AuditAction.REFUSED_HIDDEN, null, "emergency access");
            return new Missing();
        });
    }

    /** The first review holds. */
    void review(Actor actor, UUID emergency, UUID id, String verdict, String words) {
        var used = one(actor, emergency);
        var reviewed = database.createNativeMutationQuery("""
                insert into cases.emergency_review (id, emergency_id, verdict, at, by_id) values (:id, :emergency, :verdict, :now, :by) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("emergency", emergency)
                .setParameter("verdict", verdict)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (reviewed) {
            vault.write(used.caseId(), WORDS, id, words);
            audit.append(actor, AuditAction.EMERGENCY_ACCESS_REVIEWED, new CaseId(used.caseId()), verdict);
        }
    }

    private NativeQuery<Used> used(Actor actor, String which, String order) {
        return bound(database.createNativeQuery("select e.id, e.case_id, c.reference, p.name, e.since, e.until, review.id as review_id, review.verdict "
                + REVIEWABLE + which + " " + order, Used.class), actor);
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query, Actor actor) {
        return AccessParameters.bind(query, actor, clock.instant());
    }

    /** An emergency access; review and verdict are null where nobody has looked at it yet. */
    record Used(UUID id, UUID caseId, String reference, String name, Instant since, Instant until, UUID reviewId, String verdict) {

        boolean isReviewed() {
            return verdict != null;
        }
    }

    /** The same with the sealed words: why it was used, and what the review says. */
    record WithReason(Used used, String reason, String words) {
    }
}
