package org.waymark.intake;

import java.util.List;

import org.waymark.web.FormErrors;
import org.waymark.web.Refused;

/** Rules refuse what is stated, each at its field; nothing was saved. */
class RefusedReport extends RuntimeException {

    private final transient List<Refused> refusals;

    private RefusedReport(List<Refused> refusals) {
        super("The report breaks a rule.", null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    static void ifAny(List<Refused> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        refusals.forEach(refusal -> errors.add(refusal.field(), refusal.getMessage()));
        return errors;
    }
}
