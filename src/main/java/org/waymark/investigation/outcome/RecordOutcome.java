package org.waymark.investigation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;

/** Records an outcome, corrects one by a new one, and records what the victim says about it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordOutcome {

    private final Books books;
    private final Audit audit;

    RecordOutcome(Books books, Audit audit) {
        this.books = books;
        this.audit = audit;
    }

    Decision record(Actor actor, CaseSummary file, NewOutcome stated, boolean confirmed) {
        var decision = books.enter(actor, books.lockedOf(file), stated, confirmed);
        if (decision instanceof Decision.Entered) {
            audit.append(actor, stated.replaces() == null ? AuditAction.OUTCOME_RECORDED : AuditAction.OUTCOME_CORRECTED, file.id());
        }
        return decision;
    }

    /** An answer is not questioned, whatever it contradicts: it is given to a question. */
    Decision answer(Actor actor, CaseSummary file, NewVictimAnswer stated) {
        var decision = books.enter(actor, books.lockedOf(file), stated, true);
        if (decision instanceof Decision.Entered) {
            audit.append(actor, AuditAction.VICTIM_ANSWER_RECORDED, file.id());
        }
        return decision;
    }
}
