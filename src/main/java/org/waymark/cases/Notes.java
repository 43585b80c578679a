package org.waymark.cases;

import java.nio.charset.StandardCharsets;
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
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;

/** What staff wrote down about a case in their own words. Notes are added and not changed. */
@ApplicationScoped
public class Notes {

    private static final Place TEXT = new Place("cases.note", "text");

    private final Cases cases;
    private final Session database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Notes(Cases cases, Session database, Vault vault, Audit audit, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a note; the same words sent twice by the same form are added once, other words are another note. */
    @Transactional
    public void add(Actor actor, String reference, UUID form, String text) {
        var file = cases.openFor(actor, reference);
        var id = UUID.nameUUIDFromBytes((form + text).getBytes(StandardCharsets.UTF_8));
        var added = database.createNativeMutationQuery("""
                insert into cases.note (id, case_id, at, by_id) values (:id, :case, :now, :by) on conflict (id) do nothing""")
                .setParameter("id", id)
                .setParameter("case", file.id().value())
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (added) {
            vault.write(file.id().value(), TEXT, id, text);
            audit.append(actor, AuditAction.NOTE_ADDED, file.id());
        }
    }

    /** The notes of a case that the reader has been allowed to open, newest first. */
    @Transactional(TxType.MANDATORY)
    public List<Note> of(CaseId caseId) {
        var rows = database.createNativeQuery("select id, at, by_id from cases.note where case_id = :case order by at desc, id", Row.class)
                .setParameter("case", caseId.value())
                .getResultList();
        var texts = vault.read(caseId.value(), TEXT, rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> new Note(row.at(), row.byId(), texts.getOrDefault(row.id(), ""))).toList();
    }

    /** Who wrote a note and when. */
    record Row(UUID id, Instant at, UUID byId) {
    }

    /** A note with its words. */
    public record Note(Instant at, UUID by, String text) {
    }
}
