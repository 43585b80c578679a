package org.waymark.intake.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.cases.Circumstances;
import org.waymark.reference.CodeList;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.web.FormErrors;

/** The section What happened as typed. */
public record WhatHappenedForm(@RestForm("abuse-type") String abuseType, @RestForm String relationship, @RestForm("age-band") String ageBand,
        @RestForm String gender, @RestForm("conduct-from") String conductFrom, @RestForm("conduct-to") String conductTo,
        @RestForm("conduct-ongoing") String conductOngoing, @RestForm String account) implements SectionForm {

    private static final int LONGEST = 20_000;

    public static WhatHappenedForm of(WhatHappened saved) {
        var known = saved.circumstances();
        return new WhatHappenedForm(known.abuseType(), known.relationship(), known.ageBand(), known.gender(),
                typed(known.conductFrom()), typed(known.conductTo()), known.conductOngoing() ? "YES" : "", saved.account());
    }

    @Override
    public Section section() {
        return Section.WHAT_HAPPENED;
    }

    @Override
    public WhatHappened read(FormErrors errors, Instant now) {
        var circumstances = new Circumstances(
                code(errors, "abuse-type", abuseType, Lists.ABUSE_TYPE),
                code(errors, "relationship", relationship, Lists.RELATIONSHIP),
                code(errors, "age-band", ageBand, Lists.AGE_BAND),
                code(errors, "gender", gender, Lists.GENDER),
                errors.day("conduct-from", conductFrom).orElse(null),
                errors.day("conduct-to", conductTo).orElse(null),
                "YES".equals(conductOngoing));
        return new WhatHappened(circumstances, errors.text("account", account, LONGEST).orElse(""));
    }

    /** Whether the page has to stop the report. */
    public boolean isOfChild() {
        return "UNDER_18".equals(ageBand);
    }

    public List<String> ongoing() {
        return "YES".equals(conductOngoing) ? List.of("YES") : List.of();
    }

    private static String code(FormErrors errors, String field, String typed, CodeList list) {
        return errors.code(field, typed, list::accepts, null).orElse(NotKnown.NOT_ASKED.name());
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
