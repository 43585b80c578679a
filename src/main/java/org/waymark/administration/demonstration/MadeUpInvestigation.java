package org.waymark.administration.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.waymark.audit.AuditAction;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.reference.Outcome;

/** Tells what the police did in one case, and whether the victim went along with it, much as published figures have it. */
final class MadeUpInvestigation {

    private static final Weights OUTCOME = Weights.of(
            "16 405, 15 245, 18 172, 1 58, 14 44, 10 24, 3 18, 8 18, 21 14, 22 12, 17 10, 9 9, 13 4, 20 3, 12 2");
    /** The forces differ, one of them by more than chance. */
    private static final Map<String, Integer> NOT_SUPPORTED_PERCENT = Map.of(
            "E23000003", 108, "E23000015", 118, "E23000027", 92, "W15000002", 104, "E23000036", 48);
    private static final Weights SOURCE = Weights.of("POLICE_LETTER 42, POLICE_CALL 28, VICTIM 24, COURT 3, OTHER 3");

    private static final Weights TOLD_OF_ANONYMITY = Weights.of("YES 63, NO 12, NOT_ASKED 25");

    private final Dice dice;
    private final Story story;
    private final String force;
    private final LocalDate reportedOn;
    private final LocalDate recordedOn;
    private String offence;

    private MadeUpInvestigation(Dice dice, Story story, String force, LocalDate reportedOn) {
        this.dice = dice;
        this.story = story;
        this.force = force;
        this.reportedOn = reportedOn;
        this.recordedOn = reportedOn.plusDays(dice.wait(2, 14));
    }

    static void tell(Dice dice, Story story, String force, LocalDate reportedOn) {
        new MadeUpInvestigation(dice, story, force, reportedOn).tell();
    }

    /** Of some, nobody ever heard again. */
    private void tell() {
        record();
        if (dice.perMille(12)) {
            return;
        }
        var code = OUTCOME.with("16", NOT_SUPPORTED_PERCENT.getOrDefault(force, 100)).where(this::canFollow).draw(dice);
        switch (code) {
            case "16" -> notSupported(true);
            case "14" -> notSupported(false);
            case "18" -> supported(code, null);
            default -> supported(code, suspect(recordedOn.plusDays(dice.wait(18, 150))));
        }
    }

    /** Time runs out for the offences that only a magistrates' court tries. */
    private boolean canFollow(String code) {
        return Outcome.find(code).orElseThrow().availableFrom().filter(recordedOn::isBefore).isEmpty()
                && (!code.equals("17") || offence.equals("S66B_1") || offence.equals("S66E"));
    }

    private void record() {
        var id = dice.id();
        var held = dice.perMille(4) ? MadeUpOffences.outOfForce(story.circumstances(), recordedOn) : null;
        offence = held != null ? held : MadeUpOffences.draw(dice, story.circumstances(), recordedOn);
        var reason = held != null ? "POLICE_RECORDED_SO" : null;
        if (dice.perMille(30)) {
            record(id, recordedOn, "OTHER", null);
            record(id, recordedOn.plusDays(dice.between(8, 45)), offence, reason);
        } else {
            record(id, recordedOn, offence, reason);
        }
        tellOfAnonymity();
    }

    /** Most victims are told, some not yet, and of some nobody wrote it down. */
    private void tellOfAnonymity() {
        switch (TOLD_OF_ANONYMITY.draw(dice)) {
            case "YES" -> story.mention(AuditAction.ANONYMITY_TOLD, new NewTelling(dice.id(), true));
            case "NO" -> story.mention(AuditAction.ANONYMITY_NOT_TOLD, new NewTelling(dice.id(), false));
            default -> { }
        }
    }

    private void record(UUID id, LocalDate known, String asOffence, String reason) {
        story.tell(known, AuditAction.POLICE_RECORD_SAVED, new NewPoliceRecord(id, force, reportedOn, recordedOn, asOffence, reason, null));
    }

    private LocalDate suspect(LocalDate on) {
        story.tell(on, AuditAction.SUSPECT_IDENTIFIED, new NewSuspectIdentified(dice.id(), on, SOURCE.draw(dice)));
        return on;
    }

    private void supported(String code, LocalDate suspectOn) {
        var begun = suspectOn == null ? recordedOn : suspectOn;
        var on = begun.plusDays(switch (code) {
            case "1" -> 50 + dice.wait(150, 700);
            case "17" -> 180 + dice.wait(60, 300);
            case "18" -> 10 + dice.wait(50, 300);
            default -> 25 + dice.wait(100, 500);
        });
        if (dice.perMille(7)) {
            withdraw(MadeUpWithdrawals.from(dice, on.minusDays(dice.between(2, 9)), suspectOn != null));
        }
        outcome(code, on);
        if (code.equals("1") && dice.perMille(90)) {
            withdraw(MadeUpWithdrawals.afterCharge(dice, on.plusDays(dice.between(20, 150))));
        }
    }

    private void notSupported(boolean withSuspect) {
        var withdrawnOn = reportedOn.plusDays(MadeUpWithdrawals.elapsed(dice));
        var begun = withSuspect && !dice.perMille(6)
                ? suspect(earlier(recordedOn.plusDays(dice.wait(9, 60)), later(withdrawnOn, recordedOn)))
                : recordedOn;
        if (dice.perMille(28)) {
            unheard(withSuspect, later(withdrawnOn, begun).plusDays(3 + dice.wait(20, 120)));
            return;
        }
        var withdrawal = withdraw(MadeUpWithdrawals.from(dice, withdrawnOn, withSuspect));
        if (dice.perMille(75)) {
            var again = withdrawnOn.plusDays(4 + dice.wait(25, 150));
            story.tell(again, AuditAction.WITHDRAWAL_REVERSED, new NewReversal(dice.id(), withdrawal.id(), again, null));
            if (withSuspect && dice.perMille(550)) {
                outcome(dice.perMille(250) ? "1" : "15", later(again, begun).plusDays(30 + dice.wait(80, 300)));
                return;
            }
            withdrawnOn = again.plusDays(10 + dice.wait(50, 250));
            withdraw(MadeUpWithdrawals.from(dice, withdrawnOn, withSuspect));
        }
        var outcome = outcome(withSuspect ? "16" : "14", later(withdrawnOn, begun).plusDays(3 + dice.wait(22, 80)));
        if (dice.perMille(800)) {
            answer(outcome, withdrawal.stage().equals("NEVER_SUPPORTED") ? VictimSays.NEVER_SUPPORTED
                    : dice.perMille(15) ? VictimSays.NEVER_ASKED : dice.perMille(60) ? VictimSays.NOT_ASKED_YET : VictimSays.WITHDREW);
        }
    }

    /** The police say that the victim does not support action; nobody told the helpline so, and often the victim says otherwise. */
    private void unheard(boolean withSuspect, LocalDate on) {
        var outcome = outcome(withSuspect ? "16" : "14", on);
        answer(outcome,
                dice.perMille(350) ? VictimSays.DID_NOT_WITHDRAW : dice.perMille(400) ? VictimSays.NEVER_ASKED : VictimSays.NOT_ASKED_YET);
    }

    private NewWithdrawal withdraw(NewWithdrawal withdrawal) {
        story.tell(withdrawal.on(), AuditAction.WITHDRAWAL_RECORDED, withdrawal);
        return withdrawal;
    }

    private void answer(NewOutcome outcome, VictimSays says) {
        if (outcome.account() == OutcomeAccount.POLICE) {
            story.tell(outcome.on().plusDays(dice.between(0, 20)), AuditAction.VICTIM_ANSWER_RECORDED,
                    new NewVictimAnswer(dice.id(), outcome.id(), says));
        }
    }

    /** Most are told by the police; some by the victim, with or without a letter that confirms it; some are corrected. */
    private NewOutcome outcome(String code, LocalDate on) {
        if (dice.perMille(60)) {
            var told = given(on, new NewOutcome(dice.id(), code, on, OutcomeAccount.VICTIM, null));
            return dice.perMille(500) ? told
                    : given(on.plusDays(dice.between(8, 40)), new NewOutcome(dice.id(), code, on, OutcomeAccount.POLICE, null));
        }
        if (dice.perMille(18)) {
            var wrong = given(on, new NewOutcome(dice.id(), code.equals("15") ? "18" : "15", on, OutcomeAccount.POLICE, null));
            var right = new NewOutcome(dice.id(), code, on, OutcomeAccount.POLICE, wrong.id());
            story.tell(on.plusDays(dice.between(5, 50)), AuditAction.OUTCOME_CORRECTED, right);
            return right;
        }
        return given(on, new NewOutcome(dice.id(), code, on, OutcomeAccount.POLICE, null));
    }

    private NewOutcome given(LocalDate known, NewOutcome outcome) {
        story.tell(known, AuditAction.OUTCOME_RECORDED, outcome);
        return outcome;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
