package org.waymark.audit;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;

/**
 * Appends to the audit trail. A row is part of the transaction that does what it tells of, so that one cannot be without
 * the other; only a refusal, whose transaction rolls back, has one of its own.
 */
@ApplicationScoped
public class Audit {

    private final Session database;
    private final Clock clock;

    Audit(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something was done to a case or read of it. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, CaseId caseId) {
        insert(actor, action, caseId, "", null);
    }

    /** Something was done to a case; the detail is a code, never content. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, CaseId caseId, String detail) {
        insert(actor, action, caseId, detail, null);
    }

    /** Something was done that concerns no single case. */
    @Transactional(TxType.MANDATORY)
    public void append(Actor actor, AuditAction action, String detail) {
        insert(actor, action, null, detail, null);
    }

    /** A list or search was read: its filter as codes and the number of hits. */
    @Transactional(TxType.MANDATORY)
    public void appendList(Actor actor, AuditAction action, String filter, long hits) {
        insert(actor, action, null, filter, Math.toIntExact(hits));
    }

    /** The same thing was done to many cases at once. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(Actor actor, AuditAction action, List<CaseId> cases) {
        database.createNativeQuery("""
                insert into audit.event (at, actor_id, action, case_id)
                select :at, :actor, :action, case_id from unnest(cast(:cases as uuid[])) as case_id""")
                .setParameter("at", clock.instant())
                .setParameter("actor", actor.id())
                .setParameter("action", action.name())
                .setParameter("cases", cases.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .executeUpdate();
    }

    /** Something was refused: kept although the transaction of the request is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Actor actor, AuditAction action, CaseId caseId, String detail) {
        insert(actor, action, caseId, detail, null);
    }

    private void insert(Actor actor, AuditAction action, CaseId caseId, String detail, Integer hits) {
        database.createNativeQuery("""
                insert into audit.event (at, actor_id, action, case_id, detail, hits)
                values (:at, :actor, :action, cast(:case as uuid), :detail, cast(:hits as integer))""")
                .setParameter("at", clock.instant())
                .setParameter("actor", actor.id())
                .setParameter("action", action.name())
                .setParameter("case", caseId == null ? null : caseId.value().toString())
                .setParameter("detail", detail)
                .setParameter("hits", hits)
                .executeUpdate();
    }
}
