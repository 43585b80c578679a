package org.waymark.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.waymark.time.London;

/** Two things on record that do not go together, and the day from which on they do not. */
public record Contradiction(ContradictionKind kind, LocalDate since) {

    /** Those of one investigation, in the order of their kinds. */
    public static List<Contradiction> in(Investigation investigation, LocalDate today) {
        var found = new ArrayList<Contradiction>();
        var counted = investigation.counted();
        if (counted.isAssigned()) {
            ofOutcome(investigation, counted).forEach(kind -> found.add(new Contradiction(kind, counted.on())));
        }
        var record = investigation.policeRecord();
        if (record != null && !record.fits(investigation.conduct(), today)) {
            found.add(new Contradiction(ContradictionKind.OFFENCE_NOT_IN_FORCE, record.begun() == null ? London.dayOf(record.written().at()) : record.begun()));
        }
        return List.copyOf(found);
    }

    private static List<ContradictionKind> ofOutcome(Investigation investigation, CountedOutcome counted) {
        var kinds = new ArrayList<ContradictionKind>();
        var doesNotSupport = counted.isOneOf("14", "16");
        if (doesNotSupport && counted.account().isOfThePolice() && !some(investigation, withdrawal -> investigation.reaches(withdrawal, counted.on()))) {
            kinds.add(ContradictionKind.WITHDRAWAL_NOT_RECORDED);
        }
        if (counted.account() == CountedAccount.POLICE_DISPUTED) {
            kinds.add(ContradictionKind.VICTIM_SAYS_OTHERWISE);
        }
        if (counted.isOneOf("1", "15", "18") && investigation.standing().filter(withdrawal -> withdrawal.on().isBefore(counted.on())).isPresent()) {
            kinds.add(ContradictionKind.WITHDRAWAL_STANDS);
        }
        if (counted.isOneOf("16", "21") && !investigation.hasSuspectBy(counted.on())) {
            kinds.add(ContradictionKind.SUSPECT_NOT_RECORDED);
        }
        if (counted.isOneOf("14") && investigation.hasSuspectBy(counted.on())) {
            kinds.add(ContradictionKind.SUSPECT_RECORDED);
        }
        if (doesNotSupport && some(investigation, withdrawal -> withdrawal.isAfterCps() && investigation.reaches(withdrawal, counted.on()))) {
            kinds.add(ContradictionKind.STAGE_AFTER_CHARGE);
        }
        return kinds;
    }

    private static boolean some(Investigation investigation, Predicate<Withdrawal> condition) {
        return investigation.withdrawals().stream().anyMatch(condition);
    }
}
