package org.waymark.investigation.summary;

import java.time.LocalDate;

import org.waymark.investigation.PoliceRecord;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** The police record as it is shown. Statute and offence reason are null where there is nothing to say. */
@TemplateData
public record PoliceRecordInWords(String force, String reported, String recorded, String offence, String statute, String offenceReason,
        boolean crimeNumberKnown) {

    public static PoliceRecordInWords of(PoliceRecord record, boolean crimeNumberKnown) {
        return new PoliceRecordInWords(Force.find(record.force()).map(Force::name).orElseGet(() -> Force.labelOf(record.force())),
                record.reportedOn() == null ? "Day not known" : London.inWords(record.reportedOn()),
                recorded(record.recordedOn()),
                Offence.labelOf(record.offence()),
                Offence.find(record.offence()).map(Offence::statute).filter(statute -> !statute.isBlank()).orElse(null),
                record.offenceReason() == null ? null : Lists.OFFENCE_REASON.labelOf(record.offenceReason()),
                crimeNumberKnown);
    }

    private static String recorded(LocalDate day) {
        return day == null ? "Not recorded by the police, as far as we know" : London.inWords(day);
    }
}
