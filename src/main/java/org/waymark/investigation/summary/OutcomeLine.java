package org.waymark.investigation.summary;

import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.reference.Lists;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/**
 * One outcome of the history as it is shown. What the victim says is null where it is not asked; the links are null where
 * there is nothing to do: a replaced outcome is not corrected again.
 */
@TemplateData
public record OutcomeLine(String code, String label, String officialName, String on, String account, String victimSays, boolean counted,
        boolean replaced, String written, UUID writtenBy, String correctionLink, String victimAccountLink) {

    public static OutcomeLine of(GivenOutcome outcome, Investigation investigation, CaseReference reference) {
        var replaced = investigation.isReplaced(outcome.id());
        var asked = outcome.saysVictimDoesNotSupport();
        var address = "/cases/" + reference + "/outcomes/" + outcome.id();
        return new OutcomeLine(outcome.code(), outcome.type().label(), outcome.type().officialName(), London.inWords(outcome.on()),
                Lists.OUTCOME_ACCOUNT.labelOf(outcome.account().name()),
                asked ? investigation.latestAnswerTo(outcome.id()).map(answer -> Lists.VICTIM_SAYS.labelOf(answer.says().name())).orElse("Not asked yet") : null,
                outcome.id().equals(investigation.counted().id()), replaced,
                London.inWords(outcome.written().at()), outcome.written().by(),
                replaced ? null : address + "/correction",
                replaced || !asked ? null : address + "/victim-account");
    }
}
