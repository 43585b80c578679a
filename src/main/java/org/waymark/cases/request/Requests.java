package org.waymark.cases.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;

/** The register of requests of one case that the actor has been allowed to open. Requests and decisions are added and not changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Requests {

    static final Place WHO = new Place("cases.third_party_request", "who");
    static final Place NECESSITY = new Place("cases.third_party_request", "necessity");
    static final Place GIVEN = new Place("cases.third_party_decision", "given");
    static final Place NOT_TOLD = new Place("cases.third_party_decision", "not_told");

    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Requests(Session database, Vault vault, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a request; the same form sent twice (by its id) records it once. */
    void record(Actor actor, CaseId caseId, NewRequest asked) {
        lock(caseId);
        var added = database.createNativeMutationQuery("""
                insert into cases.third_party_request (id, case_id, kind, legal_basis, asked_on, at, by_id)
                values (:id, :case, :kind, :basis, :on, :now, :by) on conflict (id) do nothing""")
                .setParameter("id", asked.id())
                .setParameter("case", caseId.value())
                .setParameter("kind", asked.kind())
                .setParameter("basis", asked.legalBasis())
                .setParameter("on", asked.on())
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            vault.write(caseId.value(), WHO, asked.id(), asked.who());
            vault.write(caseId.value(), NECESSITY, asked.id(), asked.necessity());
            audit.append(actor, AuditAction.REQUEST_RECORDED, caseId, asked.kind());
        }
    }

    /** Records what was decided; where something else is decided already, that stays, and false comes back. */
    boolean decide(Actor actor, CaseId caseId, UUID request, NewDecision decided) {
        lock(caseId);
        var added = database.createNativeMutationQuery("""
                insert into cases.third_party_decision (id, request_id, decision, decided_on, told, told_on, pack_sha256, at, by_id)
                values (:id, :request, :decision, :on, :told, :toldOn, :pack, :now, :by) on conflict do nothing""")
                .setParameter("id", decided.id())
                .setParameter("request", request)
                .setParameter("decision", decided.decision())
                .setParameter("on", decided.on())
                .setParameter("told", decided.toldOn() == null ? "NO" : "YES")
                .setParameter("toldOn", decided.toldOn(), LocalDate.class)
                .setParameter("pack", decided.pack(), String.class)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            vault.write(caseId.value(), GIVEN, decided.id(), decided.given());
            vault.write(caseId.value(), NOT_TOLD, decided.id(), decided.notTold());
            audit.append(actor, AuditAction.REQUEST_DECIDED, caseId, decided.decision());
        }
        return added || database.createNativeQuery("select count(*) from cases.third_party_decision where id = :id", Long.class)
                .setParameter("id", decided.id()).getSingleResult() == 1;
    }

    List<Request> of(CaseId caseId) {
        var rows = database.createNativeQuery("""
                select asked.id, asked.kind, asked.legal_basis, asked.asked_on, asked.at, asked.by_id, decided.id as decision_id, decided.decision,
                    decided.decided_on, decided.told_on, decided.pack_sha256
                from cases.third_party_request asked left join cases.third_party_decision decided on decided.request_id = asked.id
                where asked.case_id = :case order by asked.asked_on desc, asked.at desc, asked.id""", Row.class)
                .setParameter("case", caseId.value())
                .getResultList();
        var asked = rows.stream().map(Row::id).toList();
        var decisions = rows.stream().map(Row::decisionId).filter(Objects::nonNull).toList();
        var who = vault.read(caseId.value(), WHO, asked);
        var necessity = vault.read(caseId.value(), NECESSITY, asked);
        var given = vault.read(caseId.value(), GIVEN, decisions);
        var notTold = vault.read(caseId.value(), NOT_TOLD, decisions);
        return rows.stream().map(row -> row.with(who, necessity, given, notTold)).toList();
    }

    Optional<Request> find(CaseId caseId, UUID id) {
        return of(caseId).stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** A request and an erasure of the same case wait for each other; the later one sees the earlier. */
    private void lock(CaseId caseId) {
        database.createNativeQuery("select id from cases.case_file where id = :case for update", UUID.class)
                .setParameter("case", caseId.value()).getResultList();
    }

    /** A request that is to be recorded: who asked, on which basis, when, and why it is necessary. */
    record NewRequest(UUID id, String kind, String who, String legalBasis, LocalDate on, String necessity) {
    }

    /** A decision that is to be recorded. Where the victim was not told, the day is null and a reason is given. */
    record NewDecision(UUID id, String decision, LocalDate on, String given, String pack, LocalDate toldOn, String notTold) {
    }

    record Row(UUID id, String kind, String legalBasis, LocalDate askedOn, Instant at, UUID byId, UUID decisionId, String decision,
            LocalDate decidedOn, LocalDate toldOn, String packSha256) {

        Request with(Map<UUID, String> who, Map<UUID, String> necessity, Map<UUID, String> given, Map<UUID, String> notTold) {
            return new Request(id, kind, who.getOrDefault(id, ""), legalBasis, askedOn, necessity.getOrDefault(id, ""), decisionId == null ? null
                    : new Decided(decision, decidedOn, given.getOrDefault(decisionId, ""), packSha256, toldOn, notTold.getOrDefault(decisionId, "")));
        }
    }

    /** A request as it stands; without a decision it is open. */
    record Request(UUID id, String kind, String who, String legalBasis, LocalDate on, String necessity, Decided decided) {

        boolean isOpen() {
            return decided == null;
        }
    }

    /** What was decided about a request. */
    record Decided(String decision, LocalDate on, String given, String pack, LocalDate toldOn, String notTold) {
    }
}
