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

/** Gives a case to another owner; supervisors do, with a reason. */
@ApplicationScoped
public class AssignCase {

    static final Place REASON = new Place("cases.assignment", "reason");

    private final Cases cases;
    private final Exclusions exclusions;
    private final Staff staff;
    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    AssignCase(Cases cases, Exclusions exclusions, Staff staff, Session database, Vault vault, Audit audit, Clock clock) {
        this.cases = cases;
        this.exclusions = exclusions;
        this.staff = staff;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Assigns the case; the same form sent twice (by its id) has one effect. */
    @Transactional(dontRollbackOn = Refused.class)
    public void assign(Actor actor, String reference, UUID id, UUID owner, String reason) {
        var file = cases.lockedFor(actor, reference);
        if (!file.summary().isSupervisedBy(actor)) {
            throw new Refused("owner", "Only supervisors of the team assign this case. Ask one of them");
        }
        if (staff.withId(owner).isEmpty()) {
            throw new Refused("owner", "Choose a colleague from the list");
        }
        if (exclusions.keptOutOf(file.summary().id()).contains(owner)) {
            throw new Refused("owner", "This colleague is kept out of this case");
        }
        var added = database.createNativeMutationQuery("""
                insert into cases.assignment (id, case_id, owner_id, at, by_id) values (:id, :case, :owner, :now, :by)
                on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("case", file.id)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            file.assignTo(owner);
            vault.write(file.id, REASON, id, reason);
            audit.append(actor, AuditAction.CASE_ASSIGNED, file.summary().id(), owner.toString());
        }
    }
}
