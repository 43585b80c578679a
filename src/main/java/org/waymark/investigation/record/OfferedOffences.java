package org.waymark.investigation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.waymark.cases.Circumstances;
import org.waymark.investigation.PoliceRecord;
import org.waymark.reference.Offence;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The offences that a form offers: those in force on any day of the conduct, and the others, which want a reason. */
@TemplateData
public record OfferedOffences(List<Option> inForce, List<Option> others, boolean daysKnown) {

    static OfferedOffences during(Circumstances conduct, LocalDate today) {
        var enabled = Offence.all().stream().filter(Offence::enabled).collect(
                Collectors.partitioningBy(offence -> PoliceRecord.isInForce(offence.code(), conduct, today)));
        return new OfferedOffences(enabled.get(true).stream().map(OfferedOffences::option).toList(),
                enabled.get(false).stream().map(OfferedOffences::option).toList(), conduct.lastDayOfConduct(today) != null);
    }

    boolean isOther(String code) {
        return others.stream().anyMatch(offence -> offence.code().equals(code));
    }

    private static Option option(Offence offence) {
        return new Option(offence.code(), offence.label(), offence.statute().isBlank() ? null : offence.statute());
    }
}
