package org.waymark.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.access.CaseId;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Circumstances;

/**
 * Everything known of one case's investigation, as a value: what is said is added at the end of its list and stays there.
 * The police record alone is changed in place; it is null where there is none.
 */
public record Investigation(CaseId caseId, Circumstances conduct, PoliceRecord policeRecord, List<SuspectStatement> suspects,
        List<GivenOutcome> outcomes, List<VictimAnswer> answers, List<Withdrawal> withdrawals, List<Reversal> reversals,
        List<AnonymityTold> tellings) {

    public static Investigation notBegun(CaseId caseId, Circumstances conduct) {
        return new Investigation(caseId, conduct, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public static Investigation notBegun(CaseSummary file) {
        return notBegun(file.id(), file.circumstances());
    }

    public Investigation with(PoliceRecord saved) {
        return new Investigation(caseId, conduct, saved, suspects, outcomes, answers, withdrawals, reversals, tellings);
    }

    public Investigation with(SuspectStatement said) {
        return new Investigation(caseId, conduct, policeRecord, plus(suspects, said), outcomes, answers, withdrawals, reversals, tellings);
    }

    public Investigation with(GivenOutcome given) {
        return new Investigation(caseId, conduct, policeRecord, suspects, plus(outcomes, given), answers, withdrawals, reversals, tellings);
    }

    public Investigation with(VictimAnswer answer) {
        return new Investigation(caseId, conduct, policeRecord, suspects, outcomes, plus(answers, answer), withdrawals, reversals, tellings);
    }

    public Investigation with(Withdrawal withdrawal) {
        return new Investigation(caseId, conduct, policeRecord, suspects, outcomes, answers, plus(withdrawals, withdrawal), reversals, tellings);
    }

    public Investigation with(Reversal reversal) {
        return new Investigation(caseId, conduct, policeRecord, suspects, outcomes, answers, withdrawals, plus(reversals, reversal), tellings);
    }

    public Investigation with(AnonymityTold telling) {
        return new Investigation(caseId, conduct, policeRecord, suspects, outcomes, answers, withdrawals, reversals, plus(tellings, telling));
    }

    /** Whether a statement with this id was recorded before. */
    boolean knows(UUID id) {
        return Stream.of(suspects.stream().map(SuspectStatement::id), outcomes.stream().map(GivenOutcome::id), answers.stream().map(VictimAnswer::id),
                withdrawals.stream().map(Withdrawal::id), reversals.stream().map(Reversal::id),
                tellings.stream().map(AnonymityTold::id)).flatMap(ids -> ids).anyMatch(id::equals);
    }

    public boolean isRecorded() {
        return policeRecord != null && policeRecord.isRecorded();
    }

    /** The day on which a suspect was identified, as the latest statement has it; null where none is. */
    public LocalDate suspectIdentifiedOn() {
        return suspects.isEmpty() ? null : suspects.getLast().identifiedOn();
    }

    public String suspectInWords() {
        return suspects.isEmpty() ? "Not identified, as far as we know" : suspects.getLast().inWords();
    }

    public boolean hasSuspectBy(LocalDate day) {
        return suspectIdentifiedOn() != null && !suspectIdentifiedOn().isAfter(day);
    }

    public CountedOutcome counted() {
        return CountedOutcome.of(outcomes, answers);
    }

    /** The outcomes that no correction has replaced. */
    public List<GivenOutcome> currentOutcomes() {
        return outcomes.stream().filter(outcome -> !isReplaced(outcome.id())).toList();
    }

    public boolean isReplaced(UUID outcome) {
        return outcomes.stream().anyMatch(other -> outcome.equals(other.replaces()));
    }

    public Optional<GivenOutcome> outcome(UUID id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    public Optional<VictimAnswer> latestAnswerTo(UUID outcome) {
        return latestAnswer(outcome, answers);
    }

    static Optional<VictimAnswer> latestAnswer(UUID outcome, List<VictimAnswer> answers) {
        return answers.stream().filter(answer -> answer.outcome().equals(outcome)).reduce((earlier, later) -> later);
    }

    public Optional<Withdrawal> withdrawal(UUID id) {
        return withdrawals.stream().filter(withdrawal -> withdrawal.id().equals(id)).findFirst();
    }

    public Optional<Reversal> reversalOf(Withdrawal withdrawal) {
        return reversals.stream().filter(reversal -> reversal.withdrawal().equals(withdrawal.id())).findFirst();
    }

    /** The withdrawal that stands; there are never two. */
    public Optional<Withdrawal> standing() {
        return withdrawals.stream().filter(withdrawal -> reversalOf(withdrawal).isEmpty()).findFirst();
    }

    /** The latest word on whether the victim was told of the right to anonymity; nothing where nobody has recorded it. */
    public Optional<AnonymityTold> toldOfAnonymity() {
        return tellings.stream().reduce((earlier, later) -> later);
    }

    /** Whether the withdrawal still stood on that day or came after it. */
    boolean reaches(Withdrawal withdrawal, LocalDate day) {
        return reversalOf(withdrawal).map(reversal -> !reversal.reEngagedOn().isBefore(day)).orElse(true);
    }

    private static <T> List<T> plus(List<T> facts, T fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return List.copyOf(more);
    }
}
