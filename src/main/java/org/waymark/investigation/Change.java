package org.waymark.investigation;

import java.util.List;

/** An investigation before and after something was recorded: what has been added is at the end of each list. */
public record Change(Investigation before, Investigation after) {

    boolean savesRecord() {
        return after.policeRecord() != null && !after.policeRecord().equals(before.policeRecord());
    }

    boolean makesRecord() {
        return before.policeRecord() == null && after.policeRecord() != null;
    }

    List<SuspectStatement> newSuspects() {
        return added(before.suspects(), after.suspects());
    }

    List<GivenOutcome> newOutcomes() {
        return added(before.outcomes(), after.outcomes());
    }

    List<VictimAnswer> newAnswers() {
        return added(before.answers(), after.answers());
    }

    List<Withdrawal> newWithdrawals() {
        return added(before.withdrawals(), after.withdrawals());
    }

    List<Reversal> newReversals() {
        return added(before.reversals(), after.reversals());
    }

    List<AnonymityTold> newTellings() {
        return added(before.tellings(), after.tellings());
    }

    private static <T> List<T> added(List<T> before, List<T> after) {
        return after.subList(before.size(), after.size());
    }
}
