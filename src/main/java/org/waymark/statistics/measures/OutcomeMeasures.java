package org.waymark.statistics.measures;

import static org.waymark.statistics.measures.Basis.RECORDED;
import static org.waymark.statistics.measures.Measure.measure;
import static org.waymark.statistics.measures.Topic.OUTCOMES;

import java.util.Arrays;
import java.util.List;

import org.waymark.ledger.Cube;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;

/** What is counted of police records and their outcomes. Outcomes 1A, 2A and 3A are counted as 1, 2 and 3. */
public final class OutcomeMeasures {

    /** Offences recorded by the police in the window, among the helpline's cases. */
    public static final Measure RECORDED_OFFENCES = measure("recorded-offences").called("Recorded offences")
            .meaning("Offences recorded by the police in the window, among the helpline's cases.")
            .saying("offence|offences| recorded by the police among the helpline's cases")
            .of(OUTCOMES).on(RECORDED).counting(everyOffence()).version(1);

    /** Offences to which the police have assigned an outcome; an investigation still open has none. */
    public static final Measure ASSIGNED_OUTCOMES = measure("assigned-outcomes").called("Outcomes assigned")
            .meaning("Offences to which the police have assigned an outcome; an investigation still open has none.")
            .saying("offence|offences| given an outcome by the police")
            .of(OUTCOMES).counting(assigned()).version(1);

    /** Recorded offences closed because the victim did not support action, a suspect having been identified (outcome 16). */
    public static final Measure NOT_SUPPORTED_SUSPECT_IDENTIFIED = measure("not-supported-suspect-identified")
            .called("Victim did not support action, suspect identified")
            .meaning("Recorded offences closed because the victim did not support action, a suspect having been identified (outcome 16).")
            .saying("{things} were closed because the victim did not support action, with a suspect identified")
            .of(OUTCOMES).counting(outcome("16")).outOf(everyOffence()).version(1);

    /** Recorded offences closed because the victim did not support action, no suspect having been identified (outcome 14). */
    public static final Measure NOT_SUPPORTED_NO_SUSPECT = measure("not-supported-no-suspect")
            .called("Victim did not support action, no suspect")
            .meaning("Recorded offences closed because the victim did not support action, no suspect having been identified (outcome 14).")
            .saying("{things} were closed because the victim did not support action, with no suspect identified")
            .of(OUTCOMES).counting(outcome("14")).outOf(everyOffence()).version(1);

    /** Recorded offences closed because the victim did not support action, whether or not a suspect was identified (outcomes 14 and 16). */
    public static final Measure NOT_SUPPORTED = measure("not-supported").called("Victim did not support action, all")
            .meaning("Recorded offences closed because the victim did not support action, whether or not a suspect was identified "
                    + "(outcomes 14 and 16).")
            .saying("{things} were closed because the victim did not support action")
            .of(OUTCOMES).counting(outcome("14", "16")).outOf(everyOffence()).version(1);

    /** Recorded offences for which somebody was charged or summonsed, an alternate offence included (outcome 1). */
    public static final Measure CHARGED_OR_SUMMONSED = measure("charged-or-summonsed").called("Charged or summonsed")
            .meaning("Recorded offences for which somebody was charged or summonsed, an alternate offence included (outcome 1).")
            .saying("{things} ended in a charge or summons")
            .of(OUTCOMES).counting(outcome("1")).outOf(everyOffence()).version(1);

    /** Recorded offences that ended with a caution, a penalty notice or a community resolution (outcomes 2, 3, 6 and 8). */
    public static final Measure OUT_OF_COURT = measure("out-of-court").called("Out of court")
            .meaning("Recorded offences that ended with a caution, a penalty notice or a community resolution (outcomes 2, 3, 6 and 8).")
            .saying("{things} ended out of court")
            .of(OUTCOMES).counting(outcome("2", "3", "6", "8")).outOf(everyOffence()).version(1);

    /** Recorded offences in which prosecution or further investigation was not in the public interest (outcomes 9, 10 and 21). */
    public static final Measure NOT_IN_PUBLIC_INTEREST = measure("not-in-public-interest").called("Not in the public interest")
            .meaning("Recorded offences in which prosecution or further investigation was not in the public interest (outcomes 9, 10 and 21).")
            .saying("{things} were closed as not in the public interest")
            .of(OUTCOMES).counting(outcome("9", "10", "21")).outOf(everyOffence()).version(1);

    /** Recorded offences closed because of evidential difficulties although the victim supported action, a suspect having been identified (outcome 15). */
    public static final Measure EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS = measure("evidential-difficulties-victim-supports")
            .called("Evidential difficulties, victim supports action")
            .meaning("Recorded offences closed because of evidential difficulties although the victim supported action, "
                    + "a suspect having been identified (outcome 15).")
            .saying("{things} were closed for evidential difficulties although the victim supported action")
            .of(OUTCOMES).counting(outcome("15")).outOf(everyOffence()).version(1);

    /** Recorded offences whose investigation was completed without identifying a suspect (outcome 18). */
    public static final Measure NO_SUSPECT_IDENTIFIED = measure("no-suspect-identified").called("No suspect identified")
            .meaning("Recorded offences whose investigation was completed without identifying a suspect (outcome 18).")
            .saying("{things} were closed with no suspect identified")
            .of(OUTCOMES).counting(outcome("18")).outOf(everyOffence()).version(1);

    /** Recorded offences with any other outcome (4, 5, 11, 12, 13, 17, 20 and 22). */
    public static final Measure OTHER_OUTCOME = measure("other-outcome").called("Other outcome")
            .meaning("Recorded offences with any other outcome (4, 5, 11, 12, 13, 17, 20 and 22).")
            .saying("{things} had an outcome of another kind")
            .of(OUTCOMES).counting(outcome("4", "5", "11", "12", "13", "17", "20", "22")).outOf(everyOffence()).version(1);

    /** Recorded offences to which the police have not yet assigned an outcome, as far as Waymark knows (0, which is not an outcome). */
    public static final Measure NOT_YET_ASSIGNED = measure("not-yet-assigned").called("Not yet assigned")
            .meaning("Recorded offences to which the police have not yet assigned an outcome, as far as Waymark knows (0, which is not an outcome).")
            .saying("{things} have no outcome yet")
            .of(OUTCOMES).on(RECORDED).counting(outcome(Outcome.NOT_YET_ASSIGNED)).outOf(everyOffence()).version(1);

    /**
     * Difference between the number of offences recorded (on the basis closed: of outcomes assigned) and the number in the
     * same months a year earlier, as a percentage of the earlier number. It is left empty unless all months compared are over
     * on the as-at day, the earlier months begin no sooner than the first month with a case (of the same force or region where
     * the table is split by it) and the earlier number is at least 20.
     */
    public static final Measure CHANGE_ON_YEAR_BEFORE = measure("change-on-year-before").called("Change on the year before")
            .meaning("Difference between the number of offences recorded (on the basis closed: of outcomes assigned) and the number in the "
                    + "same months a year earlier, as a percentage of the earlier number. It is left empty unless all months compared are over "
                    + "on the as-at day, the earlier months begin no sooner than the first month with a case (of the same force or region where "
                    + "the table is split by it) and the earlier number is at least 20.")
            .saying("{things}")
            .of(OUTCOMES).counting(everyOffence()).onYearBefore().version(1);

    /** Of the offences that the police closed as not supported by the victim (outcomes 14 and 16), those of which the victim says that she or he did not withdraw or was never asked. */
    public static final Measure ACCOUNT_DISPUTED = measure("account-disputed").called("Police account disputed by the victim")
            .meaning("Of the offences that the police closed as not supported by the victim (outcomes 14 and 16), those of which the victim "
                    + "says that she or he did not withdraw or was never asked.")
            .saying("outcomes 14 and 16 given by the police are disputed by the victim")
            .of(OUTCOMES)
            .counting(Which.every("offences with outcome 14 or 16 whose victim says that she or he did not withdraw or was never asked")
                    .with("outcome", "14", "16").with("account", "POLICE_DISPUTED"))
            .outOf(Which.every("offences with outcome 14 or 16 on the police's account")
                    .with("outcome", "14", "16").with("account", "POLICE", "POLICE_DISPUTED"))
            .version(1);

    /** Recorded offences with this outcome, out of all recorded offences of the same group. */
    public static final Measure OUTCOME_SHARES = measure("outcomes").called("Offences with this outcome")
            .meaning("Recorded offences with this outcome, out of all recorded offences of the same group.")
            .saying("the most common outcome|{things}")
            .of(OUTCOMES).counting(Which.every("offences with this outcome")).outOf(everyOffence()).across(Dimension.OUTCOME).version(1);

    /** Of the offences recorded by the police for which the law guarantees the victim's anonymity, and of which it is recorded whether the victim was told of it, those whose victim was told. Offences of which that is not recorded are left out. */
    public static final Measure TOLD_OF_ANONYMITY = measure("told-of-anonymity").called("Victim told of anonymity")
            .meaning("Of the offences recorded by the police for which the law guarantees the victim's anonymity, and of which it is recorded "
                    + "whether the victim was told of it, those whose victim was told. Offences of which that is not recorded are left out.")
            .saying("victims whom the law keeps anonymous, where it is recorded, were told so")
            .of(OUTCOMES).on(RECORDED)
            .counting(guaranteeingAnonymity("offences that guarantee anonymity and whose victim was told").with("told", "YES"))
            .outOf(guaranteeingAnonymity("offences that guarantee anonymity and of which it is recorded whether the victim was told").with("told", "YES", "NO"))
            .version(1);

    static final List<Measure> ALL = List.of(RECORDED_OFFENCES, ASSIGNED_OUTCOMES, NOT_SUPPORTED_SUSPECT_IDENTIFIED, NOT_SUPPORTED_NO_SUSPECT,
            NOT_SUPPORTED, CHARGED_OR_SUMMONSED, OUT_OF_COURT, NOT_IN_PUBLIC_INTEREST, EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS,
            NO_SUSPECT_IDENTIFIED, OTHER_OUTCOME, NOT_YET_ASSIGNED, CHANGE_ON_YEAR_BEFORE, ACCOUNT_DISPUTED, OUTCOME_SHARES, TOLD_OF_ANONYMITY);

    private OutcomeMeasures() {
    }

    private static Which everyOffence() {
        return Which.every("recorded offences in the window; on the basis closed, outcomes assigned in the window");
    }

    private static Which assigned() {
        return Which.every("offences with an outcome").with("outcome",
                Outcome.all().stream().map(Outcome::code).filter(code -> !code.equals(Outcome.NOT_YET_ASSIGNED)).toList());
    }

    private static Which guaranteeingAnonymity(String words) {
        return Which.every(words).with("offence", Offence.all().stream().filter(Offence::guaranteesAnonymity).map(Offence::code).toList()).once(Cube.ANONYMITY);
    }

    private static Which outcome(String... codes) {
        var uncountable = Arrays.stream(codes).filter(code -> Outcome.find(code).filter(outcome -> outcome.counted().equals(code)).isEmpty()).toList();
        if (!uncountable.isEmpty()) {
            throw new IllegalArgumentException("No offence is ever counted under " + uncountable + ": 1A, 2A and 3A count as 1, 2 and 3.");
        }
        var words = codes.length == 1 ? codes[0] : String.join(", ", Arrays.copyOf(codes, codes.length - 1)) + " or " + codes[codes.length - 1];
        return Which.every(codes[0].equals(Outcome.NOT_YET_ASSIGNED) ? "offences without an outcome" : "offences with outcome " + words)
                .with("outcome", codes);
    }
}
