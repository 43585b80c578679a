package org.waymark.cases;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.people.Place;
import org.waymark.people.Vault;

/** How, when and with which words the victim can be reached without danger: the loudest line of a case, every version kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SafeContacts {

    static final Place TEXT = new Place("cases.safe_contact", "text");

    private final Session database;
    private final Vault vault;
    private final Clock clock;

    SafeContacts(Session database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** The line in force, with its version, or version 0 without words. */
    SafeContact of(CaseId caseId) {
        return database.createNativeQuery(
                "select id, version from cases.safe_contact where case_id = :case order by version desc limit 1", Version.class)
                .setParameter("case", caseId.value())
                .getResultStream().findFirst()
                .map(version -> new SafeContact(version.version(), vault.read(caseId.value(), TEXT, version.id()).orElse("")))
                .orElse(new SafeContact(0, ""));
    }

    /** Writes the next version; false if that version is there already, because somebody else was quicker. */
    boolean write(Actor actor, CaseId caseId, int version, String text) {
        var id = UUID.randomUUID();
        var written = database.createNativeQuery("""
                insert into cases.safe_contact (id, case_id, version, at, by_id) values (:id, :case, :version, :now, :by)
                on conflict (case_id, version) do nothing""")
                .setParameter("id", id)
                .setParameter("case", caseId.value())
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .setParameter("by", actor.id())
                .executeUpdate() == 1;
        if (written) {
            vault.write(caseId.value(), TEXT, id, text);
        }
        return written;
    }

    /** A version of the line by its id. */
    record Version(UUID id, int version) {
    }

    /** The words in force and their version. */
    record SafeContact(int version, String text) {

        Optional<String> words() {
            return Optional.of(text).filter(words -> !words.isBlank());
        }
    }
}
