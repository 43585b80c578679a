package org.waymark.statistics.measures;

import static org.waymark.statistics.measures.Measure.measure;
import static org.waymark.statistics.measures.Topic.WITHDRAWALS;

import java.util.List;

import org.waymark.ledger.Cube;

/**
 * What is counted of withdrawals. The counts, the share of those reversed and how many give a reason stand in every table;
 * a share by reason, family, stage or elapsed time only in a table split by it. In a table by reason or family a withdrawal
 * that cites several is counted once in each, so the counts add up to more than the withdrawals and the shares to more than 100.
 */
public final class WithdrawalMeasures {

    /** Withdrawals of support for police action made in the window that stand, that is, have not been reversed. */
    public static final Measure STANDING = measure("withdrawals").called("Withdrawals")
            .meaning("Withdrawals of support for police action made in the window that stand, that is, have not been reversed.")
            .saying("withdrawal|withdrawals| of support for police action")
            .of(WITHDRAWALS).counting(standing()).version(1);

    /** Of all withdrawals made in the window, those that the victim has since reversed by supporting police action again. */
    public static final Measure RE_ENGAGED = measure("re-engaged").called("Supports action again")
            .meaning("Of all withdrawals made in the window, those that the victim has since reversed by supporting police action again.")
            .saying("{things} were reversed: the victim supports action again")
            .of(WITHDRAWALS).counting(Which.every("withdrawals that were reversed").with("status", "REVERSED"))
            .outOf(Which.every("withdrawals, standing or reversed")).version(1);

    /** Withdrawals that stand and cite this reason, out of those that stand and give at least one reason that counts. A withdrawal can cite several reasons, so shares add to more than 100. "Reason not given" and "lost contact" are no reasons: they have a count and no share. */
    public static final Measure REASON = measure("withdrawal-reason").called("Cite this reason")
            .meaning("Withdrawals that stand and cite this reason, out of those that stand and give at least one reason that counts. "
                    + "A withdrawal can cite several reasons, so shares add to more than 100. "
                    + "\"Reason not given\" and \"lost contact\" are no reasons: they have a count and no share.")
            .saying("the reason cited most often|withdrawals that give one")
            .of(WITHDRAWALS)
            .counting(Which.every("standing withdrawals citing this reason").with("status", "STANDING"))
            .outOf(standingWithReason()).across(Dimension.REASON).version(1);

    /** Withdrawals that stand and cite a reason of this family, out of those that stand and give at least one reason that counts. A withdrawal can cite several families, so shares add to more than 100. */
    public static final Measure FAMILY = measure("withdrawal-family").called("Cite this family of reasons")
            .meaning("Withdrawals that stand and cite a reason of this family, out of those that stand and give at least one reason that counts. "
                    + "A withdrawal can cite several families, so shares add to more than 100.")
            .saying("the family of reasons cited most often|withdrawals that give a reason")
            .of(WITHDRAWALS).counting(Which.every("standing withdrawals citing this family of reasons").with("status", "STANDING"))
            .outOf(standingWithReason()).across(Dimension.FAMILY).version(1);

    /** Withdrawals that stand and were made at this stage of the investigation, out of all that stand in the same group. */
    public static final Measure STAGE = measure("withdrawal-stage").called("At this stage")
            .meaning("Withdrawals that stand and were made at this stage of the investigation, out of all that stand in the same group.")
            .saying("the most common stage|{things}")
            .of(WITHDRAWALS).counting(standing()).outOf(standing()).across(Dimension.STAGE).version(1);

    /** Withdrawals that stand and were made after this time, counted from the report to the police or else from the record, out of all that stand in the same group. */
    public static final Measure ELAPSED = measure("withdrawal-elapsed").called("After this time")
            .meaning("Withdrawals that stand and were made after this time, counted from the report to the police or else from the record, "
                    + "out of all that stand in the same group.")
            .saying("the most common time since the report|{things}")
            .of(WITHDRAWALS).counting(standing()).outOf(standing()).across(Dimension.ELAPSED).version(1);

    /** Withdrawals that stand and give at least one reason that counts, out of all that stand, whatever the reason: on how many the shares by reason rest. */
    public static final Measure REASON_KNOWN = measure("reason-known").called("Reason known")
            .meaning("Withdrawals that stand and give at least one reason that counts, out of all that stand, whatever the reason: "
                    + "on how many the shares by reason rest.")
            .saying("{things} come with a reason")
            .of(WITHDRAWALS).counting(standingWithReason()).outOf(standing().once(Cube.WITHDRAWALS)).version(1);

    static final List<Measure> ALL = List.of(STANDING, RE_ENGAGED, REASON, FAMILY, STAGE, ELAPSED, REASON_KNOWN);

    private WithdrawalMeasures() {
    }

    private static Which standing() {
        return Which.every("withdrawals that stand").with("status", "STANDING");
    }

    private static Which standingWithReason() {
        return Which.every("withdrawals that stand and give at least one reason that counts").with("status", "STANDING")
                .with("reason_known", "YES").once(Cube.WITHDRAWALS);
    }
}
