package org.waymark.administration.erasure;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.EraseCaseFile;
import org.waymark.imports.ErasedReferences;
import org.waymark.intake.EraseReports;
import org.waymark.investigation.EraseInvestigation;
import org.waymark.web.Missing;
import org.waymark.web.Refused;

/**
 * Erases a case for good: what was counted of it departs in the ledger, every row goes, and the key is destroyed by which
 * anything could be read. The audit trail stays; it holds codes and no content.
 */
@ApplicationScoped
@Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
public class EraseCase {

    private final ErasureLedger ledger;
    private final EraseInvestigation investigation;
    private final EraseReports reports;
    private final ErasedReferences references;
    private final EraseCaseFile files;
    private final Audit audit;
    private final Clock clock;

    EraseCase(ErasureLedger ledger, EraseInvestigation investigation, EraseReports reports, ErasedReferences references, EraseCaseFile files,
            Audit audit, Clock clock) {
        this.ledger = ledger;
        this.investigation = investigation;
        this.reports = reports;
        this.references = references;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases the case; the caller has decided that this actor may.
     *
     * @return the number of the certificate
     * @throws Refused while a legal hold stands or somebody's request is open
     */
    public UUID erase(Actor actor, CaseId id, String ground) {
        return eraseWhere(actor, id, ground, () -> true);
    }

    /**
     * Erases the case where this still holds while it is locked: what was read before may have changed.
     *
     * @throws Refused where it does not hold any more, while a legal hold stands or somebody's request is open
     */
    public UUID eraseWhere(Actor actor, CaseId id, String ground, BooleanSupplier holds) {
        var file = files.lock(id).orElseThrow(Missing::new);
        refuseIfKept(files.keeping(id));
        if (!holds.getAsBoolean()) {
            throw new Refused("", "The case is not due any more");
        }
        var erasure = new Erasure(UUID.randomUUID(), id, ground, clock.instant(), actor.id(), references.of(id));
        ledger.note(erasure);
        eraseRows(file, erasure);
        audit.append(actor, AuditAction.CASE_ERASED, id, ground);
        return erasure.id();
    }

    /** Erases again what an older copy of the database has brought back, whatever has been said about it there. */
    void again(Actor itself, CaseSummary file, Erasure erasure) {
        eraseRows(file, erasure);
        audit.append(itself, AuditAction.CASE_ERASED_AGAIN, erasure.caseId(), erasure.ground());
    }

    private void eraseRows(CaseSummary file, Erasure erasure) {
        references.mark(erasure.references());
        investigation.erase(file);
        reports.ofCase(file.id());
        files.erase(file.id());
    }

    private static void refuseIfKept(EraseCaseFile.Keeping keeping) {
        if (keeping.held()) {
            throw new Refused("", "A legal hold stands. The case can be erased once it has ended");
        }
        if (keeping.askedFor()) {
            throw new Refused("", "Somebody has asked for what this case says, and nothing is decided yet. Decide about that first");
        }
    }
}
