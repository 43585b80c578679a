package org.waymark.investigation.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.access.CaseId;
import org.waymark.cases.Circumstances;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.Statement;
import org.waymark.investigation.Written;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;

/** All that is stated at once about the investigation of a new case; whatever is not stated is null. */
public record NewInvestigation(CaseId caseId, Circumstances conduct, NewPoliceRecord policeRecord, NewSuspectIdentified suspect,
        NewOutcome outcome, NewWithdrawal withdrawal, NewReversal reversal) {

    /** What the rules refuse of it, each statement judged after those before it: as if it were entered by hand in this order. */
    public List<Refusal> refusals(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        var soFar = notBegun();
        for (var statement : statements()) {
            refusals.addAll(statement.refusals(soFar, today));
            soFar = statement.addTo(soFar, new Written(null, null));
        }
        return List.copyOf(refusals);
    }

    /** What stands on record once it is entered. */
    Investigation toInvestigation(Written written) {
        var entered = notBegun();
        for (var statement : statements()) {
            entered = statement.addTo(entered, written);
        }
        return entered;
    }

    Investigation notBegun() {
        return Investigation.notBegun(caseId, conduct);
    }

    private List<Statement> statements() {
        return Stream.<Statement>of(policeRecord, suspect, outcome, withdrawal, reversal).filter(Objects::nonNull).toList();
    }
}
