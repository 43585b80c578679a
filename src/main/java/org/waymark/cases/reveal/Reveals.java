package org.waymark.cases.reveal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.time.London;

/** Who sees or saw who the person of a case is. For a case that the asker has been allowed to open. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reveals {

    /** The purpose of making the copy for the person; nobody chooses it by hand. */
    public static final String FOR_COPY = "SUBJECT_ACCESS";

    private static final Place WORDS = new Place("cases.reveal", "words");

    private final Session database;
    private final Vault vault;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    Reveals(Session database, Vault vault, Staff staff, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins one for this purpose; what was written about it is sealed. */
    public void begin(Actor actor, CaseId caseId, String purpose, String words) {
        vault.write(caseId.value(), WORDS, begun(actor, caseId, purpose), words);
    }

    /** Begins the one that making the copy for the person is; nobody writes anything about it. */
    public void beginForCopy(Actor actor, CaseId caseId) {
        begun(actor, caseId, FOR_COPY);
    }

    private UUID begun(Actor actor, CaseId caseId, String purpose) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        database.createNativeMutationQuery("""
                insert into cases.reveal (id, case_id, by_id, purpose, at, until) values (:id, :case, :by, :purpose, :at, :until)""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("by", actor.id())
                .setParameter("purpose", purpose)
                .setParameter("at", now)
                .setParameter("until", now.plus(Reveal.LASTS))
                .executeUpdate();
        audit.append(actor, AuditAction.IDENTITY_SHOWN, caseId, purpose);
        return id;
    }

    /** The actor's own that still runs. */
    public Optional<Reveal> running(Actor actor, CaseId caseId) {
        return database.createNativeQuery("""
                select id, until from cases.reveal
                where case_id = :case and by_id = :actor and until > :now order by until desc limit 1""", Reveal.class)
                .setParameter("case", caseId.value())
                .setParameter("actor", actor.id())
                .setParameter("now", clock.instant())
                .getResultStream().findFirst();
    }

    /** Ends what the actor sees before its time. */
    public void end(Actor actor, CaseId caseId) {
        var ended = database.createNativeMutationQuery(
                "update cases.reveal set until = :now where case_id = :case and by_id = :actor and until > :now")
                .setParameter("case", caseId.value())
                .setParameter("actor", actor.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (ended > 0) {
            audit.append(actor, AuditAction.IDENTITY_HIDDEN, caseId);
        }
    }

    /** How often it was shown, and to whom last: everybody who works on the case sees that. */
    public String soFar(CaseId caseId) {
        record Shown(long times, Instant last, UUID by) {
        }
        var shown = database.createNativeQuery("""
                select count(*) over () as times, at as last, by_id as by from cases.reveal
                where case_id = :case order by at desc limit 1""", Shown.class)
                .setParameter("case", caseId.value())
                .getResultStream().findFirst();
        return shown.map(times -> "Shown %s so far, last to %s on %s.".formatted(
                times.times() == 1 ? "once" : times.times() + " times",
                staff.withId(times.by()).map(Staff.Colleague::name).orElse("somebody"), London.inWords(times.last())))
                .orElse("Never shown so far.");
    }
}
