package org.waymark.cases;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** Changes what a case says: its circumstances and its safe-contact line, each against the version that was read. */
@ApplicationScoped
class ChangeCase {

    private final Cases cases;
    private final SafeContacts safeContacts;
    private final Audit audit;
    private final Session database;
    private final Clock clock;

    ChangeCase(Cases cases, SafeContacts safeContacts, Audit audit, Session database, Clock clock) {
        this.cases = cases;
        this.safeContacts = safeContacts;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** @throws ChangedMeanwhile if the circumstances are no longer those of the version */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    void describe(Actor actor, String reference, int version, Circumstances circumstances) {
        var file = cases.lockedFor(actor, reference);
        if (file.summary().circumstances().equals(circumstances)) {
            return;
        }
        if (file.version != version) {
            throw new ChangedMeanwhile();
        }
        file.describe(circumstances);
        note(actor, file);
        audit.append(actor, AuditAction.CIRCUMSTANCES_CHANGED, new CaseId(file.id));
    }

    private void note(Actor actor, CaseFile changed) {
        database.createNativeMutationQuery("insert into cases.circumstances_change (case_id, version, at, by_id) values (:case, :version, :now, :by)")
                .setParameter("case", changed.id)
                .setParameter("version", changed.version)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate();
    }

    /** @throws ChangedMeanwhile if the line is no longer that of the version */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    void reachBy(Actor actor, String reference, int version, String text) {
        var file = cases.lockedFor(actor, reference);
        var current = safeContacts.of(new CaseId(file.id));
        if (current.text().equals(text)) {
            return;
        }
        if (current.version() != version || !safeContacts.write(actor, new CaseId(file.id), version + 1, text)) {
            throw new ChangedMeanwhile();
        }
        audit.append(actor, AuditAction.SAFE_CONTACT_CHANGED, new CaseId(file.id));
    }
}
