package org.waymark.intake.section;

import java.time.Instant;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.web.FormErrors;

/** The section Police as typed. */
public record PoliceForm(@RestForm String reported, @RestForm("reported-on") String reportedOn, @RestForm("reported-force") String force,
        @RestForm("crime-number") String crimeNumber) implements SectionForm {

    private static final int LONGEST = 100;

    public static PoliceForm of(Police saved) {
        return new PoliceForm(saved.reported(), saved.reportedOn() == null ? "" : saved.reportedOn().toString(), saved.force(), saved.crimeNumber());
    }

    @Override
    public Section section() {
        return Section.POLICE;
    }

    @Override
    public Police read(FormErrors errors, Instant now) {
        return new Police(errors.code("reported", reported, Lists.YES_NO::accepts, null).orElse(NotKnown.NOT_ASKED.name()),
                errors.day("reported-on", reportedOn).orElse(null),
                errors.code("reported-force", force, Force::accepts, null).orElse(NotKnown.NOT_ASKED.name()),
                errors.text("crime-number", crimeNumber, LONGEST).orElse(""));
    }
}
