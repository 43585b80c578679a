package org.waymark.intake.section;

import java.time.Instant;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.web.FormErrors;

/** The section Where it is online as typed. */
public record OnlineForm(@RestForm String addresses, @RestForm String platforms) implements SectionForm {

    private static final int LONGEST_LIST = 20_000;
    private static final int LONGEST_NOTE = 2_000;

    public static OnlineForm of(Online saved) {
        return new OnlineForm(saved.addresses(), saved.platforms());
    }

    @Override
    public Section section() {
        return Section.ONLINE;
    }

    @Override
    public Online read(FormErrors errors, Instant now) {
        return new Online(errors.text("addresses", addresses, LONGEST_LIST).orElse(""), errors.text("platforms", platforms, LONGEST_NOTE).orElse(""));
    }
}
