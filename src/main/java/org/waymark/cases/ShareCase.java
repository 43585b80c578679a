package org.waymark.cases;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.exclusion.Exclusions;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.web.Refused;

/** Lets a colleague into a case, or ends that. The owner and supervisors may; a reason is written down. */
@ApplicationScoped
public class ShareCase {

    static final Place REASON = new Place("cases.colleague", "reason");

    private final Cases cases;
    private final Exclusions exclusions;
    private final Staff staff;
    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    ShareCase(Cases cases, Exclusions exclusions, Staff staff, Session database, Vault vault, Audit audit, Clock clock) {
        this.cases = cases;
        this.exclusions = exclusions;
        this.staff = staff;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shares the case; sharing it again with the same colleague changes nothing. */
    @Transactional(dontRollbackOn = Refused.class)
    public void share(Actor actor, String reference, UUID id, UUID colleague, String reason) {
        var file = cases.lockedFor(actor, reference);
        refuseUnlessOwner(actor, file);
        if (staff.withId(colleague).isEmpty()) {
            throw new Refused("colleague", "Choose a colleague from the list");
        }
        if (exclusions.keptOutOf(file.summary().id()).contains(colleague)) {
            throw new Refused("colleague", "This colleague is kept out of this case");
        }
        if (colleague.equals(file.ownerId)) {
            throw new Refused("colleague", "This colleague owns the case already");
        }
        var added = database.createNativeMutationQuery("""
                insert into cases.colleague (id, case_id, person_id, since, by_id) values (:id, :case, :person, :now, :by)
                on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("case", file.id)
                .setParameter("person", colleague)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            vault.write(file.id, REASON, id, reason);
            audit.append(actor, AuditAction.CASE_SHARED, file.summary().id(), colleague.toString());
        }
    }

    /** Ends the sharing with one colleague. */
    @Transactional(dontRollbackOn = Refused.class)
    public void unshare(Actor actor, String reference, UUID colleague) {
        var file = cases.lockedFor(actor, reference);
        refuseUnlessOwner(actor, file);
        var ended = database.createNativeMutationQuery("""
                update cases.colleague set ended_at = :now, ended_by = :by where case_id = :case and person_id = :person and ended_at is null""")
                .setParameter("case", file.id)
                .setParameter("person", colleague)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (ended) {
            audit.append(actor, AuditAction.CASE_UNSHARED, file.summary().id(), colleague.toString());
        }
    }

    private static void refuseUnlessOwner(Actor actor, CaseFile file) {
        if (!file.summary().isSupervisedBy(actor) && !file.summary().isOwnedBy(actor)) {
            throw new Refused("colleague", "Only the owner of the case and supervisors share it. Ask one of them");
        }
    }

}
