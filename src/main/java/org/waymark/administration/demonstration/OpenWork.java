package org.waymark.administration.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.waymark.audit.AuditAction;
import org.waymark.cases.Circumstances;
import org.waymark.intake.NewReport;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.time.London;

/** One case that is still being worked on, told in days before the end: {@code opened(61).recorded(60).suspect(50)}. */
final class OpenWork {

    private final Dice dice;
    private final LocalDate today;
    private final String force;
    private final LocalDate reportedOn;
    private final Story story;
    private UUID record;
    private UUID latestOutcome;
    private UUID latestWithdrawal;

    private OpenWork(Dice dice, LocalDate today, String force, LocalDate reportedOn, Story story) {
        this.dice = dice;
        this.today = today;
        this.force = force;
        this.reportedOn = reportedOn;
        this.story = story;
    }

    /** What a case is about, and to which force it was reported how many days ago; without a force it was not. */
    record About(String abuse, String relationship, String age, String gender, String force, int reported) {

        About(String abuse, String relationship, String age, String gender) {
            this(abuse, relationship, age, gender, null, 0);
        }
    }

    /** Logged and owned by that caseworker, with what the victim said. */
    static OpenWork logged(Dice dice, Instant until, String worker, int daysAgo, About about, String account) {
        return begun(dice, until, daysAgo, about, report -> Story.logged(dice, until, worker, report, MadeUpWords.example(account)));
    }

    /** Brought by another organisation; nobody owns it yet. */
    static OpenWork brought(Dice dice, Instant until, int daysAgo, About about) {
        return begun(dice, until, daysAgo, about, report -> Story.brought(dice, until, report));
    }

    private static OpenWork begun(Dice dice, Instant until, int daysAgo, About about, Function<NewReport, Story> beginning) {
        var today = London.dayOf(until);
        var opened = today.minusDays(daysAgo);
        var reportedOn = about.force() == null ? null : today.minusDays(about.reported());
        var conductFrom = opened.minusDays(Math.max(0, about.reported() - daysAgo) + dice.between(3, 30));
        var circumstances = new Circumstances(about.abuse(), about.relationship(), about.age(), about.gender(), conductFrom, null, dice.perMille(400));
        var report = MadeUpReports.report(dice, MadeUpReports.received(dice, opened), circumstances, reportedOn, about.force());
        return new OpenWork(dice, today, about.force(), reportedOn, beginning.apply(report));
    }

    OpenWork recorded(int daysAgo) {
        return recorded(daysAgo, MadeUpOffences.draw(dice, story.circumstances(), ago(daysAgo)), null);
    }

    /** By an offence that was not in force, where there is one. */
    OpenWork recordedOutOfForce(int daysAgo) {
        var offence = MadeUpOffences.outOfForce(story.circumstances(), ago(daysAgo));
        return offence == null ? recorded(daysAgo) : recorded(daysAgo, offence, "POLICE_RECORDED_SO");
    }

    private OpenWork recorded(int daysAgo, String offence, String reason) {
        record = record == null ? dice.id() : record;
        return tell(daysAgo, AuditAction.POLICE_RECORD_SAVED, new NewPoliceRecord(record, force, reportedOn, ago(daysAgo), offence, reason,
                MadeUpWords.crimeNumber(dice)));
    }

    OpenWork suspect(int daysAgo) {
        return tell(daysAgo, AuditAction.SUSPECT_IDENTIFIED, new NewSuspectIdentified(dice.id(), ago(daysAgo), "POLICE_LETTER"));
    }

    OpenWork outcome(String code, int daysAgo) {
        return outcome(code, daysAgo, OutcomeAccount.POLICE);
    }

    OpenWork outcomeToldByVictim(String code, int daysAgo) {
        return outcome(code, daysAgo, OutcomeAccount.VICTIM);
    }

    private OpenWork outcome(String code, int daysAgo, OutcomeAccount account) {
        latestOutcome = dice.id();
        return tell(daysAgo, AuditAction.OUTCOME_RECORDED, new NewOutcome(latestOutcome, code, ago(daysAgo), account, null));
    }

    OpenWork victimSays(VictimSays says, int daysAgo) {
        return tell(daysAgo, AuditAction.VICTIM_ANSWER_RECORDED, new NewVictimAnswer(dice.id(), latestOutcome, says));
    }

    OpenWork toldOfAnonymity(int daysAgo) {
        return tell(daysAgo, AuditAction.ANONYMITY_TOLD, new NewTelling(dice.id(), true));
    }

    /** The first reason is the main one. */
    OpenWork withdrawn(int daysAgo, String stage, String... reasons) {
        latestWithdrawal = dice.id();
        return tell(daysAgo, AuditAction.WITHDRAWAL_RECORDED, new NewWithdrawal(latestWithdrawal, ago(daysAgo), stage, List.of(reasons), reasons[0],
                null, "VICTIM_STATED", "VIA_HELPLINE", List.of("SAFETY_PLAN", "ANONYMITY_EXPLAINED"), null));
    }

    OpenWork supportsAgain(int daysAgo) {
        return tell(daysAgo, AuditAction.WITHDRAWAL_REVERSED, new NewReversal(dice.id(), latestWithdrawal, ago(daysAgo), null));
    }

    OpenWork calledAgain(int daysAgo) {
        story.join(MadeUpReports.again(dice, MadeUpReports.received(dice, ago(daysAgo)), story.first()));
        return this;
    }

    OpenWork note(int daysAgo, String text) {
        story.note(ago(daysAgo), MadeUpWords.example(text));
        return this;
    }

    OpenWork shared(int daysAgo, String with, String reason) {
        story.share(ago(daysAgo), with, reason);
        return this;
    }

    OpenWork assigned(int daysAgo, String to, String reason) {
        story.assign(ago(daysAgo), to, reason);
        return this;
    }

    MadeUpCase asItStands() {
        return story.end();
    }

    private OpenWork tell(int daysAgo, AuditAction as, Statement statement) {
        story.tell(ago(daysAgo), as, statement);
        return this;
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
