package org.waymark.investigation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;

/** Records that a suspect was identified, or not after all; what was said before stays readable. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordSuspect {

    private final Books books;
    private final Audit audit;

    RecordSuspect(Books books, Audit audit) {
        this.books = books;
        this.audit = audit;
    }

    Decision record(Actor actor, CaseSummary file, NewSuspectIdentified stated, boolean confirmed) {
        var before = books.lockedOf(file);
        var decision = books.enter(actor, before, stated, confirmed);
        if (decision instanceof Decision.Entered) {
            audit.append(actor, before.suspects().isEmpty() ? AuditAction.SUSPECT_IDENTIFIED : AuditAction.SUSPECT_CORRECTED, file.id());
        }
        return decision;
    }
}
