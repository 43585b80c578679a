package org.waymark.investigation.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.waymark.investigation.Investigation;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Reversal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Withdrawal;
import org.waymark.investigation.Written;

/** What is stated when the victim supports police action again: since when, and why; the reason may be null and goes into the vault. */
public record NewReversal(UUID id, UUID withdrawal, LocalDate reEngagedOn, String reason) implements Statement {

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        var rules = new Rules().needsDay(reEngagedOn, "re_engaged_on", "the victim supported action again", today);
        soFar.withdrawal(withdrawal).ifPresentOrElse(
                reversed -> mustStandAndPrecede(reversed, soFar, rules),
                () -> rules.refuse(true, "re_engaged_on", "There is no withdrawal that could be reversed"));
        return rules.broken();
    }

    private void mustStandAndPrecede(Withdrawal reversed, Investigation soFar, Rules rules) {
        rules.refuse(soFar.reversalOf(reversed).isPresent(), "re_engaged_on", "This withdrawal has been reversed already")
                .notBefore(reEngagedOn, reversed.on(), "re_engaged_on", "The victim cannot have supported action again before the withdrawal");
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        return soFar.with(new Reversal(id, withdrawal, reEngagedOn, written));
    }
}
