package org.waymark.cases.exclusion;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.Cases;
import org.waymark.web.Missing;
import org.waymark.web.Refused;

/**
 * Keeps somebody out of a case, or ends that. Supervisors of the case do, with a reason; anybody who may open the case steps
 * aside herself, and only a supervisor who is not on the list lets her in again.
 */
@ApplicationScoped
public class KeepOut {

    private final Cases cases;
    private final Exclusions exclusions;
    private final Staff staff;
    private final Audit audit;

    KeepOut(Cases cases, Exclusions exclusions, Staff staff, Audit audit) {
        this.cases = cases;
        this.exclusions = exclusions;
        this.staff = staff;
        this.audit = audit;
    }

    /** Who is kept out already stays so. */
    @Transactional(dontRollbackOn = Refused.class)
    void keepOut(Actor actor, String reference, UUID id, UUID person, String reason) {
        var file = cases.lockFor(actor, reference);
        if (!file.isSupervisedBy(actor)) {
            throw new Missing();
        }
        if (staff.withId(person).isEmpty()) {
            throw new Refused("person", "Choose a colleague from the list");
        }
        if (person.equals(actor.id())) {
            throw new Refused("person", "To be kept out yourself, step aside from the case");
        }
        if (exclusions.add(actor.id(), file.id(), id, person, reason)) {
            audit.append(actor, AuditAction.EXCLUDED, file.id(), person.toString());
        }
    }

    @Transactional
    void stepAside(Actor actor, String reference, UUID id, String reason) {
        stepAside(actor, cases.lockFor(actor, reference).id(), id, actor.id(), reason);
    }

    /** Who stepped aside from a report is kept out of the case that it belongs to now. */
    @Transactional(TxType.MANDATORY)
    public void carryOver(Actor actor, CaseId caseId, UUID person) {
        stepAside(actor, caseId, UUID.randomUUID(), person, "");
    }

    @Transactional
    void end(Actor actor, String reference, UUID exclusion, String reason) {
        var file = cases.lockFor(actor, reference);
        if (!file.isSupervisedBy(actor)) {
            throw new Missing();
        }
        if (exclusions.end(actor, file.id(), exclusion, reason)) {
            audit.append(actor, AuditAction.EXCLUSION_ENDED, file.id(), exclusion.toString());
        }
    }

    private void stepAside(Actor actor, CaseId caseId, UUID id, UUID person, String reason) {
        if (exclusions.add(person, caseId, id, person, reason)) {
            audit.append(actor, AuditAction.STEPPED_ASIDE, caseId, person.toString());
        }
    }
}
