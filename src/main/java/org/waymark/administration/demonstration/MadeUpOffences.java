package org.waymark.administration.demonstration;

import java.time.LocalDate;
import java.util.Map;

import org.waymark.cases.Circumstances;
import org.waymark.reference.Offence;

/** By which offence a force records what happened: one that was in force on a day of the conduct. */
final class MadeUpOffences {

    private static final Weights DISCLOSING = Weights.of("S33_DISCLOSE 100, S66B_2 55, S66B_1 35, S66B_3 8, OTHER 4");
    /** Before threats became an offence of their own they were recorded as malicious communications, and sometimes still are. */
    private static final Map<String, Weights> BY_ABUSE = Map.of(
            "SHARED", DISCLOSING,
            "COLLECTED_TRADED", DISCLOSING,
            "THREAT", Weights.of("S33_THREAT 90, S66B_4 90, MCA_S1 10, OTHER 2"),
            "SEXTORTION", Weights.of("BLACKMAIL 62, S33_THREAT 30, S66B_4 30, MCA_S1 6, OTHER 2"),
            "VOYEURISM", Weights.of("S67_VOYEUR 88, S67A_UPSKIRT 10, OTHER 2"),
            "SYNTHETIC", Weights.of("S66E 60, S66B_2 60, MCA_S1 12"),
            "CYBERFLASHING", Weights.of("S66A 100, MCA_S1 8"),
            "OTHER", Weights.of("COERCIVE_CONTROL 55, MCA_S1 25, OTHER 20"));

    private MadeUpOffences() {
    }

    static String draw(Dice dice, Circumstances conduct, LocalDate recordedOn) {
        var last = conduct.lastDayOfConduct(recordedOn);
        return BY_ABUSE.get(conduct.abuseType())
                .where(code -> Offence.find(code).filter(Offence::enabled)
                        .filter(one -> one.wasInForceDuring(conduct.conductFrom(), last)).isPresent())
                .draw(dice);
    }

    /** One that was not in force, as police systems sometimes still hold it; empty where the conduct spans the change. */
    static String outOfForce(Circumstances conduct, LocalDate recordedOn) {
        var last = conduct.lastDayOfConduct(recordedOn);
        var other = conduct.conductFrom().isBefore(LocalDate.of(2024, 1, 31)) ? "S66B_2" : "S33_DISCLOSE";
        return Offence.find(other).filter(one -> !one.wasInForceDuring(conduct.conductFrom(), last)).map(Offence::code).orElse(null);
    }
}
