package org.waymark.cases.emergency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.AccessParameters;
import org.waymark.access.Actor;
import org.waymark.access.CaseAccess;
import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;

/**
 * Lets somebody into a case for an hour, as a colleague. A case from which she is excluded, one that was erased and one that
 * never was are answered alike: one query and one audit row.
 */
@ApplicationScoped
public class EmergencyAccess {

    static final Place REASON = new Place("cases.emergency", "reason");
    private static final Duration LASTS = Duration.ofHours(1);

    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    EmergencyAccess(Session database, Vault vault, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may open the case now; where she could before, nothing begins. */
    @Transactional
    boolean begin(Actor actor, Optional<CaseReference> reference, UUID id, String reason) {
        var named = named(actor, reference.map(CaseReference::value).orElse(""));
        if (named.filter(file -> !file.excluded()).isEmpty()) {
            audit.append(actor, AuditAction.EMERGENCY_ACCESS_REFUSED, named.map(file -> new CaseId(file.id())).orElse(null), "");
            return false;
        }
        if (!named.get().open()) {
            begin(actor, new CaseId(named.get().id()), id, reason);
        }
        return true;
    }

    /** Until when the actor's emergency access to this case runs, if one does. */
    @Transactional(TxType.MANDATORY)
    public Optional<Instant> runningUntil(Actor actor, CaseId caseId) {
        return database.createNativeQuery("""
                select until from cases.emergency where case_id = :case and person_id = :actor and until > :now order by until desc limit 1""", Instant.class)
                .setParameter("case", caseId.value())
                .setParameter("actor", actor.id())
                .setParameter("now", clock.instant())
                .getResultStream().findFirst();
    }

    private void begin(Actor actor, CaseId caseId, UUID id, String reason) {
        var now = clock.instant();
        var begun = database.createNativeMutationQuery("""
                insert into cases.emergency (id, case_id, person_id, since, until) values (:id, :case, :actor, :now, :until) on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("actor", actor.id())
                .setParameter("now", now)
                .setParameter("until", now.plus(LASTS))
                .executeUpdate() == 1;
        if (begun) {
            vault.write(caseId.value(), REASON, id, reason);
            audit.append(actor, AuditAction.EMERGENCY_ACCESS_BEGUN, caseId, id.toString());
        }
    }

    private Optional<Named> named(Actor actor, String reference) {
        var query = database.createNativeQuery("""
                select c.id, exists (select 1 from cases.exclusion where case_id = c.id and person_id = :actor and ended_at is null) as excluded,
                """ + CaseAccess.CONDITION + " as open from cases.case_file c where c.reference = :reference", Named.class);
        return AccessParameters.bind(query, actor, clock.instant()).setParameter("reference", reference).getResultStream().findFirst();
    }

    /** The case of a reference: whether the actor is kept out of it, and whether she may open it anyway. */
    record Named(UUID id, Boolean excluded, Boolean open) {
    }
}
