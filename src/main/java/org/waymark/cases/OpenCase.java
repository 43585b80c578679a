package org.waymark.cases;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;

/** Opens a case for whoever logged its first report; she owns it until it is assigned. */
@ApplicationScoped
public class OpenCase {

    private final CaseFiles files;
    private final SafeContacts safeContacts;
    private final Audit audit;
    private final Clock clock;
    private final Session database;

    OpenCase(CaseFiles files, SafeContacts safeContacts, Audit audit, Clock clock, Session database) {
        this.files = files;
        this.safeContacts = safeContacts;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public CaseSummary open(Actor actor, Circumstances circumstances, String safeContact) {
        var file = new CaseFile(CaseId.fresh(), freeReference(), circumstances, actor.id(), teamOf(actor), clock.instant());
        files.persist(file);
        // The rows of other rooms refer to this one by plain SQL.
        database.flush();
        if (safeContact != null && !safeContact.isBlank()) {
            safeContacts.write(actor, new CaseId(file.id), 1, safeContact);
        }
        audit.append(actor, AuditAction.CASE_CREATED, new CaseId(file.id));
        return file.summary();
    }

    /** Whoever is in several teams opens cases of the first by name; without a team, all supervisors see the case. */
    private static String teamOf(Actor actor) {
        return actor.teams().stream().sorted().findFirst().orElse(null);
    }

    /** Two of 27 billion references are rarely the same; where it happens, another is drawn. */
    private CaseReference freeReference() {
        var reference = CaseReference.random();
        return files.isGiven(reference) ? freeReference() : reference;
    }
}
