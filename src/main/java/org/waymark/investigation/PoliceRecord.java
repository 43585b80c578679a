package org.waymark.investigation;

import java.time.LocalDate;
import java.util.UUID;

import org.waymark.cases.Circumstances;
import org.waymark.reference.Force;
import org.waymark.reference.Offence;

/**
 * The matter as a force recorded it. Days that are not known are null; without a day of recording it was reported and, as far as
 * we know, not recorded. The offence reason says why an offence stands here that was not in force during the conduct.
 */
public record PoliceRecord(UUID id, String force, LocalDate reportedOn, LocalDate recordedOn, String offence, String offenceReason,
        int version, Written written) {

    public boolean isRecorded() {
        return recordedOn != null;
    }

    public boolean namesForce() {
        return Force.find(force).isPresent();
    }

    /** From which day on the victim's support counts: the report to the police, else the record. Null where neither is known. */
    public LocalDate begun() {
        return reportedOn != null ? reportedOn : recordedOn;
    }

    public boolean fits(Circumstances conduct, LocalDate today) {
        return isInForce(offence, conduct, today);
    }

    /** Whether the offence was in force on any day of the conduct, which may have begun at any time where that is not known. */
    public static boolean isInForce(String offence, Circumstances conduct, LocalDate today) {
        var first = conduct.conductFrom() == null ? LocalDate.MIN : conduct.conductFrom();
        var last = conduct.lastDayOfConduct(today);
        return last == null || Offence.find(offence).map(one -> one.wasInForceDuring(first, last)).orElse(true);
    }
}
