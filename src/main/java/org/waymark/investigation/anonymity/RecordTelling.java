package org.waymark.investigation.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;

/** Records that the victim was told of the right to anonymity, or was not; what was recorded before stays in the history. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordTelling {

    private final Books books;
    private final Audit audit;

    RecordTelling(Books books, Audit audit) {
        this.books = books;
        this.audit = audit;
    }

    void record(Actor actor, CaseSummary file, NewTelling stated) {
        var decision = books.enter(actor, books.lockedOf(file), stated, true);
        if (decision instanceof Decision.Entered) {
            audit.append(actor, stated.told() ? AuditAction.ANONYMITY_TOLD : AuditAction.ANONYMITY_NOT_TOLD, file.id());
        }
    }
}
