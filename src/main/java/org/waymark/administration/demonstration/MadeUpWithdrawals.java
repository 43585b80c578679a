package org.waymark.administration.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.reference.Lists;

/** When and why victims stop supporting police action: fear of being identified comes first, and several reasons come together. */
final class MadeUpWithdrawals {

    private static final Weights ELAPSED = Weights.of("0-7 15, 8-30 25, 31-90 27, 91-180 17, 181-365 12, 366+ 4");
    private static final Map<String, int[]> DAYS = Map.of("0-7", new int[] {1, 7}, "8-30", new int[] {8, 30}, "31-90", new int[] {31, 90},
            "91-180", new int[] {91, 180}, "181-365", new int[] {181, 365}, "366+", new int[] {366, 520});
    private static final Weights STAGE = Weights.of(
            "NEVER_SUPPORTED 13, BEFORE_STATEMENT 20, AFTER_STATEMENT 26, DURING_EVIDENCE 19, "
                    + "SUSPECT_INTERVIEWED 12, WITH_CPS 6, UNKNOWN 3, NOT_ASKED 1");
    private static final Weights STAGE_WITHOUT_SUSPECT = Weights.of(
            "NEVER_SUPPORTED 24, BEFORE_STATEMENT 32, AFTER_STATEMENT 24, DURING_EVIDENCE 15, UNKNOWN 5");
    private static final Weights STAGE_AFTER_CHARGE = Weights.of("AFTER_CHARGE 70, AT_COURT 30");
    private static final Weights ACCOUNT = Weights.of("VICTIM_STATED 64, POLICE_RECORDED 28, HELPLINE_INFERRED 8");
    private static final Weights REASON = Weights.of("""
            IDENTIFICATION 32, FEAR_SUSPECT 12, PRESSURE 5, FAMILY_COMMUNITY 7, IMAGE_SEEN_AGAIN 8, DEVICE_INTRUSION 5, MENTAL_HEALTH 11, \
            SHAME_BLAME 9, MOVE_ON 8, DELAY 10, POLICE_RESPONSE 8, COURT_FEAR 6, LOW_PROSPECT 5, ABUSE_STOPPED 7, RELATIONSHIP 4, NOT_STATED 4""");
    private static final Weights WITHOUT_REASON = Weights.of("NOT_ASKED 50, PREFERS_NOT_TO_SAY 30, DOES_NOT_KNOW 20");
    private static final Weights COMMUNICATED = Weights.of(
            "VERBAL_TO_POLICE 34, WRITTEN_STATEMENT 22, EMAIL_OR_MESSAGE 14, VIA_HELPLINE 16, "
                    + "VIA_IDVA_ISVA 8, VIA_FAMILY_FRIEND 3, VIA_SOLICITOR 1, UNKNOWN 2");

    private MadeUpWithdrawals() {
    }

    /** How many days after the report to the police. */
    static int elapsed(Dice dice) {
        var days = DAYS.get(ELAPSED.draw(dice));
        return dice.between(days[0], days[1]);
    }

    static NewWithdrawal from(Dice dice, LocalDate on, boolean suspect) {
        return of(dice, on, (suspect ? STAGE : STAGE_WITHOUT_SUSPECT).draw(dice));
    }

    static NewWithdrawal afterCharge(Dice dice, LocalDate on) {
        return of(dice, on, STAGE_AFTER_CHARGE.draw(dice));
    }

    private static NewWithdrawal of(Dice dice, LocalDate on, String stage) {
        var account = ACCOUNT.draw(dice);
        var inferred = account.equals("HELPLINE_INFERRED");
        var reasons = inferred ? List.of("NO_CONTACT") : reasons(dice, stage);
        return new NewWithdrawal(dice.id(), on, stage, reasons, reasons.isEmpty() || dice.perMille(250) ? null : reasons.getFirst(),
                reasons.isEmpty() ? WITHOUT_REASON.draw(dice) : null, account,
                inferred ? "INFERRED_NO_CONTACT" : COMMUNICATED.draw(dice), support(dice), null);
    }

    private static List<String> reasons(Dice dice, String stage) {
        if (dice.perMille(90)) {
            return List.of();
        }
        var reasons = new LinkedHashSet<String>();
        if (stage.equals("NEVER_SUPPORTED") && dice.perMille(400)) {
            reasons.add("RECORD_ONLY");
        }
        for (int more = dice.between(1, 3); more > 0; more--) {
            reasons.add(REASON.draw(dice));
        }
        return reasons.contains("NOT_STATED") ? List.of("NOT_STATED") : List.copyOf(reasons);
    }

    private static List<String> support(Dice dice) {
        var offered = new ArrayList<>(Lists.SUPPORT_OFFERED.codes());
        offered.removeIf(kind -> kind.equals("OTHER") || !dice.perMille(kind.equals("ANONYMITY_EXPLAINED") ? 550 : 220));
        return List.copyOf(offered);
    }
}
