package org.waymark.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.waymark.access.CaseId;
import org.waymark.access.CaseReference;

/** A case as it stands: who works on it and what it is about, in codes. */
@Entity
@Table(schema = "cases", name = "case_file")
class CaseFile {

    @Id
    UUID id;
    String reference;
    @Enumerated(EnumType.STRING)
    CaseStatus status;
    UUID ownerId;
    /** Of whoever opened it; null where she had none. */
    String team;
    Instant openedAt;
    UUID openedBy;
    String abuseType;
    String relationship;
    String ageBand;
    String gender;
    LocalDate conductFrom;
    LocalDate conductTo;
    boolean conductOngoing;
    /** Counts what was said of the circumstances; the row is changed under lock only. */
    int version;

    CaseFile() {
    }

    CaseFile(CaseId id, CaseReference reference, Circumstances circumstances, UUID openedBy, String team, Instant openedAt) {
        this.id = id.value();
        this.reference = reference.value();
        this.status = CaseStatus.OPEN;
        this.ownerId = openedBy;
        this.team = team;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        describe(circumstances);
    }

    void describe(Circumstances circumstances) {
        version++;
        abuseType = circumstances.abuseType();
        relationship = circumstances.relationship();
        ageBand = circumstances.ageBand();
        gender = circumstances.gender();
        conductFrom = circumstances.conductFrom();
        conductTo = circumstances.conductTo();
        conductOngoing = circumstances.conductOngoing();
    }

    void assignTo(UUID owner) {
        ownerId = owner;
    }

    void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A case that is " + status + " cannot become " + next + ".");
        }
        status = next;
    }

    CaseSummary summary() {
        return new CaseSummary(new CaseId(id), new CaseReference(reference), status, ownerId, team, openedAt, circumstances(), version);
    }

    private Circumstances circumstances() {
        return new Circumstances(abuseType, relationship, ageBand, gender, conductFrom, conductTo, conductOngoing);
    }
}
