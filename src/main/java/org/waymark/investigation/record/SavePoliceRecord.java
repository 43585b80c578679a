package org.waymark.investigation.record;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;
import org.waymark.investigation.PoliceRecord;
import org.waymark.investigation.Sealed;
import org.waymark.people.Vault;

/** Saves the police record of a case against the version that was read; there is one record a case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SavePoliceRecord {

    private final Books books;
    private final Vault vault;
    private final Audit audit;

    SavePoliceRecord(Books books, Vault vault, Audit audit) {
        this.books = books;
        this.vault = vault;
        this.audit = audit;
    }

    /** @param version the one that the form showed, 0 where there was no record yet */
    Decision save(Actor actor, CaseSummary file, NewPoliceRecord stated, int version) {
        var before = books.lockedOf(file);
        if (isSaved(stated, before.policeRecord(), file)) {
            return new Decision.KnownAlready(before);
        }
        if (!isOf(version, stated, before.policeRecord())) {
            return new Decision.ChangedMeanwhile(before);
        }
        // Nothing is asked first: an offence that was not in force wants a reason, and no other contradiction comes from here.
        var decision = books.change(actor, before, stated, true);
        if (decision instanceof Decision.Entered) {
            vault.write(file.id().value(), Sealed.CRIME_NUMBER, stated.id(), stated.crimeNumber());
            audit.append(actor, AuditAction.POLICE_RECORD_SAVED, file.id());
        }
        return decision;
    }

    private boolean isSaved(NewPoliceRecord stated, PoliceRecord saved, CaseSummary file) {
        return stated.isSavedAs(saved)
                && Objects.equals(stated.crimeNumber(), vault.read(file.id().value(), Sealed.CRIME_NUMBER, saved.id()).orElse(null));
    }

    private static boolean isOf(int version, NewPoliceRecord stated, PoliceRecord saved) {
        return saved == null ? version == 0 : saved.version() == version && saved.id().equals(stated.id());
    }
}
