package org.waymark.cases.request;

import java.time.LocalDate;
import java.util.Locale;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** A decision as typed. */
public record DecisionForm(@RestForm String id, @RestForm String decision, @RestForm("decided-on") String on, @RestForm String given,
        @RestForm("pack-made") String packMade, @RestForm("pack-typed") String packTyped, @RestForm String told, @RestForm("told-on") String toldOn,
        @RestForm("not-told") String notTold) {

    static DecisionForm empty() {
        return new DecisionForm(FormId.fresh(), "", "", "", "", "", "", "", "");
    }

    Requests.NewDecision read(FormErrors errors, LocalDate askedOn, LocalDate today) {
        var code = errors.code("decision", decision, Lists.REQUEST_DECISION::has, "Choose what was decided").orElse("");
        var day = RequestForm.notAfter(errors.requiredDay("decided-on", on, "the day of the decision"), "decided-on", today, errors);
        if (day != null && day.isBefore(askedOn)) {
            errors.add("decided-on", "The decision is before the request of " + London.inWords(askedOn));
        }
        if (code.startsWith("GIVEN")) {
            errors.required("given", given, "what was given");
        }
        return new Requests.NewDecision(
                FormId.saying(id, decision, on, given, packMade, packTyped, told, toldOn, notTold), code, day, errors.text("given", given, RequestForm.LONGEST).orElse(null), pack(errors), toldOn(errors, today),
                "NO".equals(told) ? errors.text("not-told", notTold, RequestForm.LONGEST).orElse(null) : null);
    }

    private String pack(FormErrors errors) {
        var typed = FormErrors.typed(packTyped).map(hash -> hash.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).or(() -> FormErrors.typed(packMade));
        if (typed.filter(hash -> !hash.matches("[0-9a-f]{64}")).isPresent()) {
            errors.add("pack-typed", "A SHA-256 has 64 characters, 0 to 9 and a to f");
        }
        return typed.orElse(null);
    }

    private LocalDate toldOn(FormErrors errors, LocalDate today) {
        var answer = errors.code("told", told, code -> code.equals("YES") || code.equals("NO"), "Say whether the victim was told").orElse("");
        if (answer.equals("NO")) {
            errors.required("not-told", notTold, "why the victim was not told");
        }
        return answer.equals("YES") ? RequestForm.notAfter(errors.requiredDay("told-on", toldOn, "the day on which the victim was told"), "told-on", today, errors) : null;
    }
}
