package org.waymark.investigation.summary;

import java.util.List;

import org.waymark.investigation.ContradictionKind;

import io.quarkus.qute.TemplateData;

/**
 * What the page of a case shows of the investigation, in words. The police record and the two accounts are null where there
 * are none; outcomes and withdrawals are newest first; the contradictions are sentences.
 */
@TemplateData
public record InvestigationSummary(String address, PoliceRecordInWords policeRecord, String suspect, boolean suspectIdentified, Anonymity anonymity,
        String toldOfAnonymity, List<OutcomeLine> outcomes, TwoAccounts accounts, List<WithdrawalLine> withdrawals, List<String> contradictions) {

    /** The contradictions but the one that the two accounts show side by side. */
    public List<String> otherContradictions() {
        return contradictions.stream().filter(sentence -> !sentence.equals(ContradictionKind.VICTIM_SAYS_OTHERWISE.sentence())).toList();
    }

    /** A standing withdrawal names a reason by which somebody may be in danger. */
    public boolean isSafeguardingReview() {
        return withdrawals.stream().anyMatch(WithdrawalLine::safeguardingReview);
    }

    public boolean isRecorded() {
        return policeRecord != null;
    }

    public boolean isWithdrawalStanding() {
        return withdrawals.stream().anyMatch(WithdrawalLine::isStanding);
    }

    public String policeRecordLink() {
        return address + "/police-record";
    }

    public String suspectLink() {
        return address + "/police-record/suspect";
    }

    public String anonymityToldLink() {
        return address + "/anonymity-told";
    }

    public String outcomesLink() {
        return address + "/outcomes";
    }

    public String withdrawalsLink() {
        return address + "/withdrawals";
    }
}
