package org.waymark.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseAccess.Decision;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.audit.FirstLook;
import org.waymark.web.Missing;

import io.quarkus.security.ForbiddenException;

/**
 * The way to a case: through the access decision. A case that is hidden and one that does not exist look the same: each costs
 * one query and one audit row.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Cases {

    private final CaseFiles files;
    private final Audit audit;
    private final FirstLook firstLook;
    private final Clock clock;

    Cases(CaseFiles files, Audit audit, FirstLook firstLook, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.firstLook = firstLook;
        this.clock = clock;
    }

    /** The case for somebody who reads or changes it: the opening is on record, and each change writes its own row. Missing if it is not theirs to see. */
    public CaseSummary openFor(Actor actor, String reference) {
        return permitted(actor, reference).summary();
    }

    /** The case locked for somebody who changes what belongs to it, so that such changes follow each other. */
    public CaseSummary lockFor(Actor actor, String reference) {
        return lockedFor(actor, reference).summary();
    }

    /** The case of this reference if the actor may open it; where not, nothing says which of the two it was. */
    public Optional<CaseSummary> findFor(Actor actor, CaseReference reference) {
        return files.standing(actor, reference.value())
                .filter(found -> CaseAccess.decide(actor, Optional.of(found.toCase()), clock.instant()) == Decision.ALLOWED)
                .map(found -> files.findById(found.id()).summary());
    }

    /** The case has no such part; one of another case is none of this one's. */
    public Missing noSuchPart(Actor actor, CaseSummary file) {
        audit.refused(actor, AuditAction.REFUSED_HIDDEN, file.id(), "part");
        return new Missing();
    }

    /** Which of these cases the actor may open. */
    public Set<CaseId> openAmong(Actor actor, Collection<CaseId> cases) {
        return files.openAmong(actor, cases, clock.instant());
    }

    /** Decided once more under the lock: while it was waited for, the actor may have been kept out. */
    CaseFile lockedFor(Actor actor, String reference) {
        files.locked(permitted(actor, reference));
        return permitted(actor, reference);
    }

    /** What nobody could have read out is asked for too, as a reference that no case has. */
    private CaseFile permitted(Actor actor, String typed) {
        var found = files.standing(actor, CaseReference.parse(typed).map(CaseReference::value).filter(typed::equals).orElse(""));
        return switch (CaseAccess.decide(actor, found.map(CaseFiles.Standing::toCase), clock.instant())) {
            case ALLOWED -> {
                var standing = found.orElseThrow();
                firstLook.at(actor, new CaseId(standing.id()), standing.team());
                yield files.findById(standing.id());
            }
            case REFUSED_BY_ROLE -> throw new ForbiddenException();
            case HIDDEN -> {
                audit.refused(actor, AuditAction.REFUSED_HIDDEN, found.map(hidden -> new CaseId(hidden.id())).orElse(null), "");
                throw new Missing();
            }
        };
    }
}
