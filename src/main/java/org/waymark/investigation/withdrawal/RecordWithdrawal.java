package org.waymark.investigation.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;
import org.waymark.investigation.Sealed;
import org.waymark.people.Vault;

/** Records that a victim stopped supporting police action, or supports it again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordWithdrawal {

    private final Books books;
    private final Vault vault;
    private final Audit audit;

    RecordWithdrawal(Books books, Vault vault, Audit audit) {
        this.books = books;
        this.vault = vault;
        this.audit = audit;
    }

    /** What {@link #record} would do with it, without doing it. */
    Decision judge(CaseSummary file, NewWithdrawal stated) {
        return books.judge(books.lockedOf(file), stated);
    }

    Decision record(Actor actor, CaseSummary file, NewWithdrawal stated) {
        var decision = books.enter(actor, books.lockedOf(file), stated, true);
        if (decision instanceof Decision.Entered) {
            vault.write(file.id().value(), Sealed.NOTE, stated.id(), stated.note());
            audit.append(actor, AuditAction.WITHDRAWAL_RECORDED, file.id());
        }
        return decision;
    }

    Decision reverse(Actor actor, CaseSummary file, NewReversal stated, boolean confirmed) {
        var decision = books.enter(actor, books.lockedOf(file), stated, confirmed);
        if (decision instanceof Decision.Entered) {
            vault.write(file.id().value(), Sealed.REVERSAL_REASON, stated.id(), stated.reason());
            audit.append(actor, AuditAction.WITHDRAWAL_REVERSED, file.id());
        }
        return decision;
    }
}
