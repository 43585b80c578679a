package org.waymark.investigation.outcome;

import java.util.Optional;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.reference.Lists;
import org.waymark.reference.Outcome;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** An outcome as typed, new or as it should have been. */
public record OutcomeForm(@RestForm String id, @RestForm String outcome, @RestForm("outcome-on") String on,
        @RestForm("outcome-account") String account, @RestForm String confirmed) {

    static OutcomeForm empty() {
        return new OutcomeForm(FormId.fresh(), "", "", "", "");
    }

    static OutcomeForm correcting(GivenOutcome old) {
        return new OutcomeForm(FormId.fresh(), old.code(), old.on().toString(), old.account().name(), "");
    }

    boolean isConfirmed() {
        return "yes".equals(confirmed);
    }

    /**
     * Reads the form; the result means something only if there are no errors. An outcome that exists and is none here is left
     * to the rules, which say why.
     *
     * @param replaces the outcome that is corrected, null for a new one
     */
    NewOutcome read(UUID replaces, FormErrors errors) {
        return new NewOutcome(FormId.saying(id, outcome, on, account, replaces),
                errors.code("outcome", outcome, code -> Outcome.find(code).isPresent(), "Choose an outcome").orElse(""),
                errors.requiredDay("outcome-on", on, "the day of the outcome").orElse(null),
                accountIn(errors).map(OutcomeAccount::valueOf).orElse(null),
                replaces);
    }

    private Optional<String> accountIn(FormErrors errors) {
        return errors.code("outcome-account", account, Lists.OUTCOME_ACCOUNT::has, "Choose who says so");
    }
}
