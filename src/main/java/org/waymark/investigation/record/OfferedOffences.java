package org.waymark.investigation.record;

import java.time.LocalDate;
import java.util.List;

import org.waymark.cases.Circumstances;
import org.waymark.investigation.PoliceRecord;
import org.waymark.reference.Offence;

import io.quarkus.qute.TemplateData;

/** The offences that a form offers: those in force on any day of the conduct, and the others, which want a reason. */
@TemplateData
public record OfferedOffences(List<Offence> inForce, List<Offence> others, boolean daysKnown) {

    static OfferedOffences during(Circumstances conduct, LocalDate today) {
        var enabled = Offence.all().stream().filter(Offence::enabled).toList();
        return new OfferedOffences(
                enabled.stream().filter(offence -> PoliceRecord.isInForce(offence.code(), conduct, today)).toList(),
                enabled.stream().filter(offence -> !PoliceRecord.isInForce(offence.code(), conduct, today)).toList(),
                conduct.conductFrom() != null);
    }
}
