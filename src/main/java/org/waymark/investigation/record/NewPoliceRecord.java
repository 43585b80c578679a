package org.waymark.investigation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.waymark.cases.Circumstances;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.PoliceRecord;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Rules;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Withdrawal;
import org.waymark.investigation.Written;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;

/**
 * What is stated about the police record, new or as it is to become. Days not known are null, as is the reason where none is
 * needed; force and offence may be one of the four answers that give no fact. The crime number goes into the vault.
 */
public record NewPoliceRecord(UUID id, String force, LocalDate reportedOn, LocalDate recordedOn, String offence, String offenceReason,
        String crimeNumber) implements Statement {

    @Override
    public List<Refusal> refusals(Investigation soFar, LocalDate today) {
        var rules = new Rules()
                .refuse(!Force.accepts(force), "force", "Choose a force, or say why it is not known")
                .refuse(!Offence.accepts(offence), "offence", "Choose an offence, or say why it is not known")
                .refuse(Offence.find(offence).filter(one -> !one.enabled()).isPresent(), "offence",
                        "This offence cannot be recorded yet: its commencement has not been checked. Choose another one")
                .refuse(offenceReason != null && !Lists.OFFENCE_REASON.has(offenceReason), "offence_reason", "Choose one of the reasons")
                .notAfter(reportedOn, today, "reported_to_police_on")
                .notAfter(recordedOn, today, "recorded_on")
                .notBefore(reportedOn, soFar.conduct().conductFrom(), "reported_to_police_on", "The report to the police is before the conduct began")
                .notBefore(recordedOn, soFar.conduct().conductFrom(), "recorded_on", "The police record is before the conduct began")
                .notBefore(recordedOn, reportedOn, "recorded_on", "The police record is before the report to the police");
        soFar.currentOutcomes().forEach(outcome -> staysPossible(outcome, rules));
        soFar.withdrawals().forEach(withdrawal -> staysPossible(withdrawal, rules));
        return rules.broken().stream().distinct().toList();
    }

    /** Whether the form asks for a reason: the offence was not in force on any day of the conduct. */
    boolean needsReason(Circumstances conduct, LocalDate today) {
        return !PoliceRecord.isInForce(offence, conduct, today);
    }

    NewPoliceRecord withoutReason() {
        return new NewPoliceRecord(id, force, reportedOn, recordedOn, offence, null, crimeNumber);
    }

    /** Whether this is what stands there already; the crime number is looked at elsewhere. */
    boolean isSavedAs(PoliceRecord saved) {
        return saved != null && force.equals(saved.force()) && Objects.equals(reportedOn, saved.reportedOn()) && Objects.equals(recordedOn, saved.recordedOn())
                && offence.equals(saved.offence()) && Objects.equals(offenceReason, saved.offenceReason());
    }

    @Override
    public Investigation addTo(Investigation soFar, Written written) {
        var version = soFar.policeRecord() == null ? 1 : soFar.policeRecord().version() + 1;
        return soFar.with(new PoliceRecord(id, force, reportedOn, recordedOn, offence, offenceReason, version, written));
    }

    private void staysPossible(GivenOutcome outcome, Rules rules) {
        rules.refuse(recordedOn == null, "recorded_on", "An outcome is recorded, so the day of the police record is needed")
                .refuse(Force.accepts(force) && Force.find(force).isEmpty(), "force", "An outcome is recorded, so the force is needed")
                .notBefore(outcome.on(), recordedOn, "recorded_on", "There is an outcome before this day");
    }

    private void staysPossible(Withdrawal withdrawal, Rules rules) {
        rules.notBefore(withdrawal.on(), reportedOn != null ? reportedOn : recordedOn, reportedOn != null ? "reported_to_police_on" : "recorded_on",
                "There is a withdrawal before this day");
    }
}
