package org.waymark.cases.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.web.BadRequest;

/** The exclusion lists of cases. An exclusion that ended stays as history. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Exclusions {

    private static final Place REASON = new Place("cases.exclusion", "reason");
    private static final Place ENDING = new Place("cases.exclusion", "ending");

    private final Session database;
    private final Vault vault;
    private final Clock clock;

    Exclusions(Session database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Everybody who is or was on the list, the newest first. */
    List<Exclusion> of(CaseId caseId) {
        var rows = database.createNativeQuery("""
                select id, person_id, since, by_id, ended_at, ended_by from cases.exclusion where case_id = :case order by since desc, id""", Row.class)
                .setParameter("case", caseId.value())
                .getResultList();
        var ids = rows.stream().map(Row::id).toList();
        var reasons = vault.read(caseId.value(), REASON, ids);
        var endings = vault.read(caseId.value(), ENDING, ids);
        return rows.stream().map(row -> new Exclusion(row.id(), row.personId(), row.since(), row.byId(), reasons.getOrDefault(row.id(), ""),
                row.endedAt(), endings.getOrDefault(row.id(), ""))).toList();
    }

    /** Who is kept out of the case now. */
    public List<UUID> keptOutOf(CaseId caseId) {
        return database.createNativeQuery("select person_id from cases.exclusion where case_id = :case and ended_at is null", UUID.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /**
     * Puts somebody on the list; false if she is on it already. What she had of the case ends: it is no longer shared with
     * her, and if it was hers it has no owner until a supervisor assigns it.
     *
     * @throws BadRequest if she is not on it and the form had put somebody on a list before
     */
    boolean add(UUID by, CaseId caseId, UUID id, UUID person, String reason) {
        var added = database.createNativeMutationQuery("""
                insert into cases.exclusion (id, case_id, person_id, since, by_id) values (:id, :case, :person, :now, :by) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .executeUpdate() == 1;
        if (added) {
            vault.write(caseId.value(), REASON, id, reason);
            database.createNativeMutationQuery("""
                    update cases.colleague set ended_at = :now, ended_by = :by where case_id = :case and person_id = :person and ended_at is null""")
                    .setParameter("case", caseId.value())
                    .setParameter("person", person)
                    .setParameter("now", clock.instant())
                    .setParameter("by", by)
                    .executeUpdate();
            database.createNativeMutationQuery("update cases.case_file set owner_id = null where id = :case and owner_id = :person")
                    .setParameter("case", caseId.value())
                    .setParameter("person", person)
                    .executeUpdate();
        } else if (!keptOutOf(caseId).contains(person)) {
            throw new BadRequest("This form was used before. Reload the page and send it again.");
        }
        return added;
    }

    /** Ends an exclusion of this case; false if there is none of this id that stands. */
    boolean end(Actor by, CaseId caseId, UUID id, String reason) {
        var ended = database.createNativeMutationQuery("""
                update cases.exclusion set ended_at = :now, ended_by = :by where id = :id and case_id = :case and ended_at is null""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("now", clock.instant())
                .setParameter("by", by.id())
                .executeUpdate() == 1;
        if (ended) {
            vault.write(caseId.value(), ENDING, id, reason);
        }
        return ended;
    }

    /** A row of the list. */
    record Row(UUID id, UUID personId, Instant since, UUID byId, Instant endedAt, UUID endedBy) {
    }

    /** Somebody on the list, with the reasons; not ended where endedAt is null. */
    record Exclusion(UUID id, UUID person, Instant since, UUID by, String reason, Instant endedAt, String ending) {

        boolean stands() {
            return endedAt == null;
        }
    }
}
