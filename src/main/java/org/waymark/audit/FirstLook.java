package org.waymark.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;

/**
 * The opening of a case, on record once a transaction: whatever a request does with a case, looking at it is the least, and
 * so no answer about a case can be without a row. Where nothing was saved and the transaction rolls back, the opening is
 * put on record apart.
 */
@ApplicationScoped
public class FirstLook {

    /** The detail of an opening by somebody who is not of the case's team: shared with her, or in an emergency. */
    public static final String OUT_OF_TEAM = "OUT_OF_TEAM";
    static final String NOTHING_SAVED = "NOTHING_SAVED";

    private final Audit audit;
    private final TransactionSynchronizationRegistry transaction;

    FirstLook(Audit audit, TransactionSynchronizationRegistry transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param team the case's, null where it has none */
    @Transactional(TxType.MANDATORY)
    public void at(Actor actor, CaseId caseId, String team) {
        var look = new Look(actor.id(), caseId);
        if (transaction.getResource(look) == null) {
            transaction.putResource(look, true);
            audit.append(actor, AuditAction.CASE_OPENED, caseId, team == null || actor.teams().contains(team) ? "" : OUT_OF_TEAM);
            transaction.registerInterposedSynchronization(new OnRollback(() -> audit.refused(actor, AuditAction.CASE_OPENED, caseId, NOTHING_SAVED)));
        }
    }

    private record Look(UUID actor, CaseId caseId) {
    }

    private record OnRollback(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only how it ends matters.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
                action.run();
            }
        }
    }
}
