package org.waymark.imports;

import static org.waymark.imports.CaseColumn.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.access.CaseId;
import org.waymark.cases.Circumstances;
import org.waymark.cases.NewCase;
import org.waymark.intake.NewReport;
import org.waymark.intake.ToldOfPolice;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.many.NewInvestigation;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.time.London;

/**
 * Makes of a row what a caseworker would have typed, and asks the same rules. A value that cannot be read is told and left
 * out, so that the rules can still judge the rest of the row.
 */
final class CaseReading {

    private static final String NOT_ASKED = NotKnown.NOT_ASKED.name();
    /** How the rules of a report name what a file has in another column. */
    private static final Map<String, CaseColumn> NAMED_OTHERWISE = Map.of("received", RECEIVED_ON, "reported", REPORTED_TO_POLICE_ON,
            "reported-on", REPORTED_TO_POLICE_ON, "reported-force", FORCE);

    private final RowReading row;
    private final Instant now;
    private final LocalDate today;
    private final CaseId caseId = CaseId.fresh();

    private CaseReading(Row row, Instant now) {
        this.row = new RowReading(row);
        this.now = now;
        this.today = London.dayOf(now);
    }

    static BroughtCase of(Row row, Instant now) {
        return new CaseReading(row, now).read();
    }

    private BroughtCase read() {
        CaseColumn.required().forEach(column -> row.refuse(row.row().of(column).isEmpty(), column, "This must not be empty."));
        var received = Objects.requireNonNullElse(row.day(RECEIVED_ON), today);
        var circumstances = circumstances();
        var report = NewReport.imported(received, row.code(CHANNEL, Lists.CHANNEL::accepts), circumstances, toldOfPolice());
        report.refusals(now).forEach(refused -> row.refuse(true, columnOf(refused.field()), refused.getMessage()));
        var investigation = investigation(circumstances);
        investigation.refusals(today).forEach(refusal -> row.refuse(true, columnOf(refusal.field()), refusal.sentence()));
        return new BroughtCase(new NewCase(caseId, circumstances, received, closedOn(received)), report, investigation, row.errors());
    }

    private Circumstances circumstances() {
        return new Circumstances(row.code(ABUSE_TYPE, Lists.ABUSE_TYPE::accepts), row.code(RELATIONSHIP, Lists.RELATIONSHIP::accepts),
                row.code(AGE_BAND, Lists.AGE_BAND::accepts), row.code(GENDER, Lists.GENDER::accepts), row.day(CONDUCT_FROM), null, false);
    }

    /** The police know of it where there is a day of the report to them or of their record; else nothing is said about it. */
    private ToldOfPolice toldOfPolice() {
        return row.row().states(REPORTED_TO_POLICE_ON) || row.row().states(RECORDED_ON)
                ? ToldOfPolice.reportedOn(row.day(REPORTED_TO_POLICE_ON))
                : ToldOfPolice.notAsked();
    }

    private Optional<LocalDate> closedOn(LocalDate received) {
        var closed = row.day(CLOSED_ON);
        row.refuse(closed != null && closed.isAfter(today), CLOSED_ON, "This day is in the future.");
        row.refuse(closed != null && !row.isBad(RECEIVED_ON) && closed.isBefore(received), CLOSED_ON, "The case cannot be closed before it was received.");
        return Optional.ofNullable(closed);
    }

    private NewInvestigation investigation(Circumstances circumstances) {
        var record = policeRecord();
        var suspectOn = row.day(SUSPECT_IDENTIFIED_ON);
        var suspect = suspectOn == null ? null : new NewSuspectIdentified(UUID.randomUUID(), suspectOn, NOT_ASKED);
        var outcome = outcome();
        var withdrawal = WithdrawalReading.of(row);
        var reEngaged = row.day(RE_ENGAGED_ON);
        var reversal = withdrawal == null || reEngaged == null ? null : new NewReversal(UUID.randomUUID(), withdrawal.id(), reEngaged, null);
        return new NewInvestigation(caseId, circumstances, record, suspect, outcome, withdrawal, reversal);
    }

    /** Without recorded_on it says no more than that the police were told, and whom. */
    private NewPoliceRecord policeRecord() {
        var force = row.code(FORCE, Force::accepts);
        var offence = row.code(OFFENCE, Offence::accepts);
        var reported = row.day(REPORTED_TO_POLICE_ON);
        // A day of recording is not judged without the day of reporting that could not be read.
        var recorded = row.isBad(REPORTED_TO_POLICE_ON) ? null : row.day(RECORDED_ON);
        var saysAnything = Stream.of(REPORTED_TO_POLICE_ON, FORCE, RECORDED_ON, OFFENCE).anyMatch(row.row()::states);
        return saysAnything ? new NewPoliceRecord(UUID.randomUUID(), force, reported, recorded, offence, null, null) : null;
    }

    /** The outcome is the police's account. One of the four answers is none. */
    private NewOutcome outcome() {
        var code = row.code(OUTCOME, known -> Outcome.find(known).isPresent() || NotKnown.isOne(known));
        var on = row.day(OUTCOME_ON);
        if (NotKnown.isOne(code)) {
            row.refuse(row.row().states(OUTCOME_ON) && !row.isBad(OUTCOME), OUTCOME_ON, "There is a day of an outcome and no outcome.");
            return null;
        }
        row.refuse(!row.row().states(RECORDED_ON) || Force.find(row.row().of(FORCE)).isEmpty() && !row.isBad(FORCE), OUTCOME,
                "An outcome needs recorded_on and force.");
        return Stream.of(OUTCOME, OUTCOME_ON, REPORTED_TO_POLICE_ON, RECORDED_ON, FORCE).anyMatch(row::isBad)
                ? null
                : new NewOutcome(UUID.randomUUID(), code, on, OutcomeAccount.POLICE, null);
    }

    private static CaseColumn columnOf(String field) {
        return CaseColumn.named(field.replace('-', '_')).orElseGet(() -> NAMED_OTHERWISE.getOrDefault(field, EXTERNAL_REF));
    }
}
