package org.waymark.cases;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseReference;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.Missing;

/** The way to a case: through the access decision. A case that is hidden and one that does not exist look the same. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Cases {

    private final CaseFiles files;
    private final Audit audit;

    Cases(CaseFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    /** The case for somebody who changes it; each change writes its own audit row. Missing if it is not theirs to see. */
    public CaseSummary openFor(Actor actor, String reference) {
        return permitted(actor, reference).summary();
    }

    /** The case for somebody who reads it: with the audit row of the opening. Missing if it is not theirs to see. */
    public CaseSummary readFor(Actor actor, String reference) {
        var summary = openFor(actor, reference);
        audit.append(actor, AuditAction.CASE_OPENED, summary.id());
        return summary;
    }

    /** Whether the actor may open the case of this reference, without a word about which of the two it was if not. */
    public Optional<CaseSummary> findFor(Actor actor, CaseReference reference) {
        return files.withReference(reference).filter(file -> CaseAccess.permits(actor, files.standingOf(file))).map(CaseFile::summary);
    }

    /** The case of this reference whoever asks; for placing a report before those who may open the case. */
    public Optional<CaseSummary> existing(CaseReference reference) {
        return files.withReference(reference).map(CaseFile::summary);
    }

    CaseFile lockedFor(Actor actor, String reference) {
        return files.locked(permitted(actor, reference));
    }

    private CaseFile permitted(Actor actor, String typed) {
        var file = CaseReference.parse(typed).filter(reference -> reference.value().equals(typed)).flatMap(files::withReference);
        if (file.isPresent() && CaseAccess.permits(actor, files.standingOf(file.get()))) {
            return file.get();
        }
        audit.refused(actor, AuditAction.REFUSED_HIDDEN, file.map(hidden -> hidden.summary().id()).orElse(null), "");
        throw new Missing();
    }
}
