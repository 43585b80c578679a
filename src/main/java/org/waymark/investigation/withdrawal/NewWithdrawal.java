package org.waymark.investigation.withdrawal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.waymark.investigation.Investigation;
import org.waymark.investigation.PoliceRecord;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Reversal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Withdrawal;
import org.waymark.investigation.Written;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;

/**
 * What is stated about a withdrawal. Stage, account and way of communication may be one of the four answers that give no fact.
 * A reason is never mandatory: where there is none, withoutReason holds one of the four answers, else it is null. The main
 * reason and the note may be null; the note goes into the vault.
 */
public record NewWithdrawal(UUID id, LocalDate on, String stage, List<String> reasons, String mainReason, String withoutReason,
        String account, String communicatedBy, List<String> supportOffered, String note)
        implements Statement {

    public NewWithdrawal {
        reasons = List.copyOf(reasons);
        supportOffered = List.copyOf(supportOffered);
    }

    /** A withdrawal as an import states it: the first reason is the main one, and no more is known. */
    public static NewWithdrawal imported(UUID id, LocalDate on, String stage, List<String> reasons, String withoutReason, String account) {
        return new NewWithdrawal(id, on, stage, reasons, reasons.isEmpty() ? null : reasons.getFirst(), reasons.isEmpty() ? withoutReason : null,
                account, NotKnown.NOT_ASKED.name(), List.of(), null);
    }

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        var rules = new Rules()
                .needsDay(on, "withdrawn_on", "the victim stopped supporting police action", today)
                .refuse(!Lists.STAGE.accepts(stage), "withdrawal_stage", "Say how far the investigation was")
                .refuse(!Lists.WITHDRAWAL_ACCOUNT.accepts(account), "withdrawal_account", "Say whose account this is")
                .refuse(!Lists.COMMUNICATED_BY.accepts(communicatedBy), "communicated_by", "Say how it was communicated")
                .refuse(!Lists.SUPPORT_OFFERED.codes().containsAll(supportOffered), "support_offered", "Choose from the kinds of support listed");
        mustBeReasons(rules);
        mustFollow(soFar.policeRecord(), soFar.conduct().conductFrom(), rules);
        mustBeTheOnlyOne(soFar, rules);
        return rules.broken();
    }

    private void mustBeReasons(Rules rules) {
        rules.refuse(reasons.stream().anyMatch(reason -> WithdrawalReason.find(reason).isEmpty()), "withdrawal_reasons", "Choose from the reasons listed")
                .refuse(new HashSet<>(reasons).size() < reasons.size(), "withdrawal_reasons", "A reason is given twice. Name each once")
                .refuse(mainReason != null && !reasons.contains(mainReason), "main_reason", "The main reason must be one of the reasons chosen")
                .refuse(reasons.isEmpty() ? !NotKnown.isOne(Objects.toString(withoutReason, "")) : withoutReason != null, "withdrawal_reasons",
                        "Choose a reason, or say why none is known; not both")
                .refuse(hasNote() && !reasons.contains("OTHER"), "note", "A note goes with the reason “Other” only. Choose it, or leave the note empty");
    }

    private void mustFollow(PoliceRecord record, LocalDate conductFrom, Rules rules) {
        if (record != null && record.reportedOn() != null) {
            rules.notBefore(on, record.reportedOn(), "withdrawn_on", "The withdrawal is before the report to the police");
        } else if (record != null && record.recordedOn() != null) {
            rules.notBefore(on, record.recordedOn(), "withdrawn_on", "The withdrawal is before the police record");
        } else {
            rules.notBefore(on, conductFrom, "withdrawn_on", "The withdrawal is before the conduct began");
        }
    }

    private void mustBeTheOnlyOne(Investigation soFar, Rules rules) {
        soFar.standing().ifPresent(standing -> rules.refuse(true, "withdrawn_on", "A withdrawal of " + London.inWords(standing.on())
                + " stands already. If the victim has supported action again since, record that first"));
        soFar.reversals().stream().map(Reversal::reEngagedOn).max(LocalDate::compareTo).ifPresent(day ->
                rules.notBefore(on, day, "withdrawn_on", "The withdrawal is before the day on which the victim supported action again"));
    }

    boolean hasNote() {
        return note != null && !note.isBlank();
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        return soFar.with(new Withdrawal(id, on, stage, reasons, mainReason, withoutReason, account, communicatedBy, supportOffered, written));
    }
}
