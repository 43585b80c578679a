package org.waymark.investigation.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimAnswer;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.Written;

/** What the victim says about one outcome, as it is stated; says is null where nothing was chosen. */
public record NewVictimAnswer(UUID id, UUID outcome, VictimSays says) implements Statement {

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        return new Rules()
                .refuse(says == null, "says", "Choose what the victim says")
                .refuse(soFar.outcome(outcome).filter(GivenOutcome::saysVictimDoesNotSupport).isEmpty(), "says",
                        "Only about an outcome 14 or 16 the victim is asked whether she or he withdrew")
                .refuse(soFar.isReplaced(outcome), "says", "This outcome has been corrected. Record what the victim says about the newer one")
                .broken();
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        return soFar.with(new VictimAnswer(id, outcome, says, written));
    }
}
