package org.waymark.cases.request;

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

/** The packs that were made of what a case says: never their content, only their hash and how much was left out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Packs {

    private final Session database;
    private final Audit audit;
    private final Clock clock;

    Packs(Session database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    public void made(Actor actor, CaseId caseId, String sha256, int items, int leftOut) {
        database.createNativeMutationQuery("""
                insert into cases.subject_access (id, case_id, sha256, items, left_out, at, by_id) values (:id, :case, :sha256, :items, :leftOut, :now, :by)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("case", caseId.value())
                .setParameter("sha256", sha256)
                .setParameter("items", items)
                .setParameter("leftOut", leftOut)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate();
        audit.append(actor, AuditAction.SUBJECT_ACCESS_EXPORTED, caseId, "items=%d left-out=%d sha256=%s".formatted(items, leftOut, sha256));
    }

    /** Those of a case, the newest first. */
    public List<Pack> of(CaseId caseId) {
        return database.createNativeQuery("select sha256, items, left_out, at from cases.subject_access where case_id = :case order by at desc, id", Pack.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** That a pack was made: its hash, and how much went in and was left out. */
    public record Pack(String sha256, int items, int leftOut, Instant at) {
    }
}
