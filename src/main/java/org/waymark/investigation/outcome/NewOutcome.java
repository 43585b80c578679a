package org.waymark.investigation.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.PoliceRecord;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimAnswer;
import org.waymark.investigation.Written;
import org.waymark.reference.Outcome;
import org.waymark.time.London;

/** What is stated about an outcome: which, when, and who says so. As a correction it names the outcome that it replaces, else null. */
public record NewOutcome(UUID id, String code, LocalDate on, OutcomeAccount account, UUID replaces)
        implements Statement {

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        var rules = new Rules()
                .needsDay(on, "outcome_on", "the outcome was given", today)
                .refuse(account == null, "outcome_account", "Say who says so: the police, or the victim")
                .refuse(replaces != null && soFar.outcome(replaces).isEmpty(), "outcome", "The outcome to be corrected is not one of this case")
                .refuse(replaces != null && soFar.isReplaced(replaces), "outcome", "This outcome has been corrected already. Correct the newer one");
        Outcome.find(code).ifPresentOrElse(
                type -> mustBeOneHere(type, rules),
                () -> rules.refuse(true, "outcome", "Choose an outcome"));
        mustFollow(soFar.policeRecord(), rules);
        return rules.broken();
    }

    private void mustBeOneHere(Outcome type, Rules rules) {
        rules.refuse(code.equals(Outcome.NOT_YET_ASSIGNED), "outcome",
                "“Not yet assigned” is not an outcome. Record one when the police have given it")
                .refuse(!type.canBeRecorded() && !code.equals(Outcome.NOT_YET_ASSIGNED), "outcome",
                        "Outcome " + code + " is never given for an image offence. Check with the police which one it is")
                .refuse(isBeforeIntroductionOf(type), "outcome_on",
                        "Outcome " + code + " has existed only since " + type.availableFrom().map(London::inWords).orElse("") + ". Correct the day or the outcome");
    }

    private boolean isBeforeIntroductionOf(Outcome type) {
        return on != null && type.availableFrom().filter(on::isBefore).isPresent();
    }

    private void mustFollow(PoliceRecord record, Rules rules) {
        if (record == null || !record.isRecorded()) {
            rules.refuse(true, "outcome", "There is no police record yet. Record first when, and by which force, the crime was recorded");
        } else {
            rules.refuse(!record.namesForce(), "outcome", "The force is not known yet. Record first which force recorded the crime")
                    .notBefore(on, record.recordedOn(), "outcome_on", "The outcome is before the police record");
        }
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        var given = new GivenOutcome(id, code, on, account, replaces, written);
        return answerThatStays(given, soFar).map(soFar.with(given)::with).orElse(soFar.with(given));
    }

    /** Where to go on once it is recorded: with 14 and 16 to what the victim says. */
    String nextAddress(String reference) {
        var asks = Outcome.find(code).filter(Outcome::saysVictimDoesNotSupport).isPresent();
        return "/cases/" + reference + (asks ? "/outcomes/" + id + "/victim-account" : "");
    }

    /** What the victim said about an outcome 14 or 16 stays said when a detail of it is corrected. */
    private Optional<VictimAnswer> answerThatStays(GivenOutcome given, Investigation soFar) {
        return Optional.ofNullable(replaces).filter(old -> given.saysVictimDoesNotSupport()).flatMap(soFar::latestAnswerTo)
                .map(answer -> new VictimAnswer(UUID.randomUUID(), id, answer.says(), answer.written()));
    }
}
