package org.waymark.cases.hold;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.web.BadRequest;

/** Sets and ends the legal hold of a case that the actor has been allowed to open; one stands at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Holds {

    private static final Place REASON = new Place("cases.hold", "reason");

    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Holds(Session database, Vault vault, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets a hold; where one stands already, that one stays.
     *
     * @throws BadRequest if none stands and the form had made something else before
     */
    void set(Actor actor, CaseId caseId, UUID id, String reason) {
        lock(caseId);
        var added = database.createNativeMutationQuery("""
                insert into cases.hold (id, case_id, since, by_id) values (:id, :case, :now, :by) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            vault.write(caseId.value(), REASON, id, reason);
            audit.append(actor, AuditAction.HOLD_SET, caseId);
        } else if (!stands(caseId)) {
            throw new BadRequest("This form was used before. Reload the page and send it again.");
        }
    }

    private boolean stands(CaseId caseId) {
        return !database.createNativeQuery("select id from cases.hold where case_id = :case and ended_at is null", UUID.class)
                .setParameter("case", caseId.value()).getResultList().isEmpty();
    }

    void end(Actor actor, CaseId caseId) {
        lock(caseId);
        var ended = database.createNativeMutationQuery(
                "update cases.hold set ended_at = :now, ended_by = :by where case_id = :case and ended_at is null")
                .setParameter("case", caseId.value())
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (ended) {
            audit.append(actor, AuditAction.HOLD_ENDED, caseId);
        }
    }

    /** All holds of a case with their reasons, the newest first. */
    List<Hold> of(CaseId caseId) {
        var rows = database.createNativeQuery(
                "select id, since, by_id, ended_at from cases.hold where case_id = :case order by since desc, id", Row.class)
                .setParameter("case", caseId.value())
                .getResultList();
        var reasons = vault.read(caseId.value(), REASON, rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> new Hold(row.since(), row.byId(), row.endedAt(), reasons.getOrDefault(row.id(), ""))).toList();
    }

    /** An erasure and a hold of the same case wait for each other; the later one sees the earlier. */
    private void lock(CaseId caseId) {
        database.createNativeQuery("select id from cases.case_file where id = :case for update", UUID.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    record Row(UUID id, Instant since, UUID byId, Instant endedAt) {
    }

    /** A hold; it stands while it has not ended. */
    record Hold(Instant since, UUID by, Instant endedAt, String reason) {

        boolean isStanding() {
            return endedAt == null;
        }
    }
}
