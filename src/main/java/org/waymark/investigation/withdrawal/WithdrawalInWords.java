package org.waymark.investigation.withdrawal;

import java.util.List;

import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A withdrawal before it is final, as it is read over once more. */
@TemplateData
public record WithdrawalInWords(String on, String stage, List<String> reasons, String account, String communicatedBy, List<String> supportOffered,
        boolean safeguardingReview) {

    static WithdrawalInWords of(NewWithdrawal stated) {
        var reasons = stated.reasons().stream().map(code -> WithdrawalReason.find(code).orElseThrow()).toList();
        return new WithdrawalInWords(London.inWords(stated.on()), Lists.STAGE.labelOf(stated.stage()),
                reasons.isEmpty()
                        ? List.of(NotKnown.of(stated.withoutReason()).orElseThrow().label())
                        : reasons.stream().map(reason -> reason.label() + (reason.code().equals(stated.mainReason()) ? " (main reason)" : "")).toList(),
                Lists.WITHDRAWAL_ACCOUNT.labelOf(stated.account()), Lists.COMMUNICATED_BY.labelOf(stated.communicatedBy()),
                stated.supportOffered().stream().map(Lists.SUPPORT_OFFERED::labelOf).toList(),
                reasons.stream().anyMatch(WithdrawalReason::asksForSafeguardingReview));
    }
}
