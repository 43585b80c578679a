package org.waymark.investigation.summary;

import org.waymark.investigation.CountedAccount;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.VictimAnswer;
import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** An outcome 14 or 16 beside what the victim says about it: two accounts, neither of which overwrites the other. */
@TemplateData
public record TwoAccounts(String outcome, String on, String label, String victimSays, String victimSaidWhen, boolean differ) {

    /** Null where the police say nothing that the victim is asked about. */
    static TwoAccounts of(Investigation investigation) {
        return investigation.outcome(investigation.counted().id())
                .filter(GivenOutcome::saysVictimDoesNotSupport)
                .filter(outcome -> investigation.counted().account().isOfThePolice())
                .map(outcome -> sideBySide(outcome, investigation))
                .orElse(null);
    }

    private static TwoAccounts sideBySide(GivenOutcome outcome, Investigation investigation) {
        var answer = investigation.latestAnswerTo(outcome.id());
        return new TwoAccounts("Outcome " + outcome.code(), London.inWords(outcome.on()), outcome.type().label(),
                answer.map(VictimAnswer::says).map(says -> Lists.VICTIM_SAYS.labelOf(says.name())).orElse("Not asked yet"),
                answer.map(said -> "Recorded on " + London.inWords(London.dayOf(said.written().at()))).orElse(null),
                investigation.counted().account() == CountedAccount.POLICE_DISPUTED);
    }
}
