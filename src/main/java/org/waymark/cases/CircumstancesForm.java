package org.waymark.cases;

import java.time.LocalDate;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.CodeList;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.web.FormErrors;

/** What happened, as typed: codes and days of the conduct. */
public record CircumstancesForm(@RestForm String version, @RestForm("abuse-type") String abuseType, @RestForm String relationship,
        @RestForm("age-band") String ageBand, @RestForm String gender, @RestForm("conduct-from") String conductFrom,
        @RestForm("conduct-to") String conductTo, @RestForm("conduct-ongoing") String conductOngoing) {

    static CircumstancesForm of(int version, Circumstances known) {
        return new CircumstancesForm(Integer.toString(version), known.abuseType(), known.relationship(), known.ageBand(), known.gender(),
                typed(known.conductFrom()), typed(known.conductTo()), known.conductOngoing() ? "YES" : "");
    }

    public List<String> ongoing() {
        return "YES".equals(conductOngoing) ? List.of("YES") : List.of();
    }

    /** Reads the form; what is wrong is added to the errors, and the result means something only if there are none. */
    Circumstances read(FormErrors errors, LocalDate today) {
        var from = errors.day("conduct-from", conductFrom).orElse(null);
        var to = errors.day("conduct-to", conductTo).orElse(null);
        var ongoing = "YES".equals(conductOngoing);
        if (from != null && from.isAfter(today)) {
            errors.add("conduct-from", "Enter a day that is not in the future");
        }
        if (to != null && to.isAfter(today)) {
            errors.add("conduct-to", "Enter a day that is not in the future");
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("conduct-to", "The last day is before the first. Enter a later one");
        }
        if (ongoing && to != null) {
            errors.add("conduct-to", "Leave the last day empty while it is still going on");
        }
        if ("UNDER_18".equals(ageBand)) {
            errors.add("age-band", "Waymark keeps no record of anybody under 18. Route this to the police and Report Remove");
        }
        return new Circumstances(code(errors, "abuse-type", abuseType, Lists.ABUSE_TYPE), code(errors, "relationship", relationship, Lists.RELATIONSHIP),
                code(errors, "age-band", ageBand, Lists.AGE_BAND), code(errors, "gender", gender, Lists.GENDER), from, to, ongoing);
    }

    private static String code(FormErrors errors, String field, String typed, CodeList list) {
        return errors.code(field, typed, list::accepts, null).orElse(NotKnown.NOT_ASKED.name());
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
