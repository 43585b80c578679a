package org.waymark.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.waymark.reference.WithdrawalReason;

/**
 * The victim stopped supporting police action: when, how far the investigation was, why, and who says so. The reasons are
 * distinct codes; the main one may be null. Where there are none, withoutReason holds which of the four answers stands for them.
 */
public record Withdrawal(UUID id, LocalDate on, String stage, List<String> reasons, String mainReason, String withoutReason,
        String account, String communicatedBy, List<String> supportOffered, Written written) {

    /** The stages that cannot go with an outcome 14 or 16: the suspect was charged. */
    private static final Set<String> AFTER_CPS = Set.of("AFTER_CHARGE", "AT_COURT");

    public Withdrawal {
        reasons = List.copyOf(reasons);
        supportOffered = List.copyOf(supportOffered);
    }

    public boolean isAfterCps() {
        return AFTER_CPS.contains(stage);
    }

    public boolean asksForSafeguardingReview() {
        return statedReasons().stream().anyMatch(WithdrawalReason::asksForSafeguardingReview);
    }

    /** Whether at least one of the reasons is one; "reason not given" and "lost contact" are none. */
    boolean isReasonKnown() {
        return statedReasons().stream().anyMatch(WithdrawalReason::counts);
    }

    List<String> families() {
        return statedReasons().stream().filter(WithdrawalReason::counts).map(WithdrawalReason::family).distinct().toList();
    }

    private List<WithdrawalReason> statedReasons() {
        return reasons.stream().map(code -> WithdrawalReason.find(code).orElseThrow()).toList();
    }
}
