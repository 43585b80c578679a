package org.waymark.intake.section;

import java.time.Instant;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.web.FormErrors;

/** The section Safety as typed. */
public record SafetyForm(@RestForm("in-danger") String inDanger, @RestForm("safe-contact") String safeContact,
        @RestForm("safety-note") String note) implements SectionForm {

    /** As long as the line of a case may be. */
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NOTE = 4_000;

    public static SafetyForm of(Safety saved) {
        return new SafetyForm(saved.inDanger(), saved.safeContact(), saved.note());
    }

    @Override
    public Section section() {
        return Section.SAFETY;
    }

    @Override
    public Safety read(FormErrors errors, Instant now) {
        return new Safety(errors.code("in-danger", inDanger, Lists.YES_NO::accepts, null).orElse(NotKnown.NOT_ASKED.name()),
                errors.text("safe-contact", safeContact, LONGEST_LINE).orElse(""), errors.text("safety-note", note, LONGEST_NOTE).orElse(""));
    }
}
