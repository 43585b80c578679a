package org.waymark.cases;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** Closes a case with a coded reason and reopens it; both stay in its history. A form sent again later does nothing. */
@ApplicationScoped
public class CloseCase {

    private final Cases cases;
    private final Session database;
    private final Audit audit;
    private final Clock clock;

    CloseCase(Cases cases, Session database, Audit audit, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Closes the case. One that is closed already stays as it is: whoever was first has given the reason. */
    @Transactional
    public void close(Actor actor, String reference, UUID id, String reason) {
        var file = cases.lockedFor(actor, reference);
        if (file.status == CaseStatus.CLOSED) {
            return;
        }
        var closed = database.createNativeMutationQuery("""
                insert into cases.closure (id, case_id, reason, at, by_id) values (:id, :case, :reason, :now, :by) on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("case", file.id)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (closed) {
            file.become(CaseStatus.CLOSED);
            audit.append(actor, AuditAction.CASE_CLOSED, new CaseId(file.id), reason);
        }
    }

    /** Reopens the case; one that is open stays as it is. */
    @Transactional
    public void reopen(Actor actor, String reference, UUID id, String reason) {
        var file = cases.lockedFor(actor, reference);
        if (file.status == CaseStatus.OPEN) {
            return;
        }
        var reopened = database.createNativeMutationQuery("""
                insert into cases.reopening (id, closure_id, case_id, reason, at, by_id)
                select :id, closure.id, :case, :reason, :now, :by from cases.closure
                where closure.case_id = :case and not exists (select 1 from cases.reopening where closure_id = closure.id)
                on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("case", file.id)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (reopened) {
            file.become(CaseStatus.OPEN);
            audit.append(actor, AuditAction.CASE_REOPENED, new CaseId(file.id), reason);
        }
    }
}
