package org.waymark.investigation.record;

import java.time.LocalDate;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.investigation.PoliceRecord;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.time.London;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** The police record as typed. An offence that was not in force during the conduct is chosen apart, and goes before the other. */
public record PoliceRecordForm(@RestForm String id, @RestForm String version, @RestForm String force,
        @RestForm("reported-on") String reportedOn, @RestForm("recorded-on") String recordedOn, @RestForm String offence,
        @RestForm("other-offence") String otherOffence, @RestForm("offence-reason") String offenceReason, @RestForm("crime-number") String crimeNumber) {

    private static final int LONGEST = 60;

    static PoliceRecordForm empty() {
        return new PoliceRecordForm(FormId.fresh(), "0", "", "", "", "", "", "", "");
    }

    static PoliceRecordForm of(PoliceRecord saved, OfferedOffences offered, String crimeNumber) {
        var other = offered.isOther(saved.offence());
        return new PoliceRecordForm(saved.id().toString(), Integer.toString(saved.version()), saved.force(), typed(saved.reportedOn()),
                typed(saved.recordedOn()), other ? "" : saved.offence(), other ? saved.offence() : "", saved.offenceReason(), crimeNumber);
    }

    /** What was typed, now against what somebody else has saved meanwhile. */
    PoliceRecordForm against(PoliceRecord theirs) {
        return new PoliceRecordForm(theirs.id().toString(), Integer.toString(theirs.version()), force, reportedOn, recordedOn, offence, otherOffence,
                offenceReason, crimeNumber);
    }

    /** Reads the form; the result means something only if there are no errors. */
    NewPoliceRecord read(FormErrors errors) {
        return new NewPoliceRecord(FormId.of(id),
                errors.code("force", force, Force::accepts, null).orElse(NotKnown.NOT_ASKED.name()),
                errors.day("reported-on", reportedOn).orElse(null),
                errors.day("recorded-on", recordedOn).orElse(null),
                errors.code("other-offence", otherOffence, Offence::accepts, null)
                        .or(() -> errors.code("offence", offence, Offence::accepts, null)).orElse(NotKnown.NOT_ASKED.name()),
                errors.code("offence-reason", offenceReason, Lists.OFFENCE_REASON::has, null).orElse(null),
                errors.text("crime-number", crimeNumber, LONGEST).orElse(null));
    }

    public String forceInWords() {
        return Force.labelOf(force);
    }

    public String reportedInWords() {
        return inWords(reportedOn);
    }

    public String recordedInWords() {
        return inWords(recordedOn);
    }

    public String offenceInWords() {
        return Offence.labelOf(otherOffence.isEmpty() ? offence : otherOffence);
    }

    private static String inWords(String day) {
        return day.isEmpty() ? "Day not known" : London.inWords(LocalDate.parse(day));
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
