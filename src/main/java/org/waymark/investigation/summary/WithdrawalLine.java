package org.waymark.investigation.summary;

import java.util.List;
import java.util.UUID;

import org.waymark.access.CaseReference;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Reversal;
import org.waymark.investigation.Withdrawal;
import org.waymark.reference.CodeList;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/**
 * One withdrawal as it is shown. The note, the day and the reason of a reversal are null where there are none; the link is
 * null once it is reversed.
 */
@TemplateData
public record WithdrawalLine(String on, String stage, List<Reason> reasons, String withoutReason, String account, String communicatedBy,
        List<String> supportOffered, String note, boolean suspectIdentifiedThen, boolean safeguardingReview, String reversedOn,
        String reversalReason, String written, UUID writtenBy, String reversalLink) {

    static WithdrawalLine of(Withdrawal withdrawal, Investigation investigation, CaseReference reference, String note, String reversalReason) {
        var reversal = investigation.reversalOf(withdrawal);
        return new WithdrawalLine(London.inWords(withdrawal.on()), Lists.STAGE.labelOf(withdrawal.stage()),
                withdrawal.reasons().stream().map(code -> Reason.of(code, code.equals(withdrawal.mainReason()))).toList(),
                NotKnown.of(withdrawal.withoutReason() == null ? "" : withdrawal.withoutReason()).map(NotKnown::label).orElse(null),
                Lists.WITHDRAWAL_ACCOUNT.labelOf(withdrawal.account()), Lists.COMMUNICATED_BY.labelOf(withdrawal.communicatedBy()),
                labels(Lists.SUPPORT_OFFERED, withdrawal.supportOffered()), note, investigation.hasSuspectBy(withdrawal.on()),
                reversal.isEmpty() && withdrawal.asksForSafeguardingReview(),
                reversal.map(Reversal::reEngagedOn).map(London::inWords).orElse(null), reversalReason,
                London.inWords(withdrawal.written().at()), withdrawal.written().by(),
                reversal.isPresent() ? null : "/cases/" + reference + "/withdrawals/" + withdrawal.id() + "/reversal");
    }

    private static List<String> labels(CodeList list, List<String> codes) {
        return codes.stream().map(list::labelOf).toList();
    }

    public boolean isStanding() {
        return reversedOn == null;
    }

    /** A reason in words. */
    @TemplateData
    public record Reason(String label, boolean main) {

        static Reason of(String code, boolean main) {
            return new Reason(WithdrawalReason.find(code).orElseThrow().label(), main);
        }
    }
}
