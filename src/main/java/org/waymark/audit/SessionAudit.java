package org.waymark.audit;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.access.session.Ending;
import org.waymark.access.session.SessionEnded;
import org.waymark.access.session.SessionStarted;

/** Sessions in the audit trail: a sign-in that cannot be written down does not happen. */
@ApplicationScoped
class SessionAudit {

    private final Audit audit;

    SessionAudit(Audit audit) {
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    void signedIn(@Observes SessionStarted session) {
        audit.append(known(session.person()), AuditAction.SIGNED_IN, "");
    }

    @Transactional(TxType.MANDATORY)
    void ended(@Observes SessionEnded session) {
        var action = session.ending() == Ending.SIGNED_OUT ? AuditAction.SIGNED_OUT : AuditAction.SESSION_ENDED;
        audit.append(known(session.person()), action, session.ending().name());
    }

    private static Actor known(UUID person) {
        return new Actor(person, "", Set.of());
    }
}
