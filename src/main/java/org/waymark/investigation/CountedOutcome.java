package org.waymark.investigation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.waymark.reference.Outcome;

/**
 * The one outcome of several that counts: the latest of the police that nobody has replaced; where there is none, the latest of
 * the victim. Latest is by the day of the outcome, then by the order in which they were written down. The id is that of the
 * row and null where there is none; the code is the one it counts under (1A as 1).
 */
public record CountedOutcome(UUID id, String code, LocalDate on, CountedAccount account) {

    static final CountedOutcome NONE = new CountedOutcome(null, Outcome.NOT_YET_ASSIGNED, null, CountedAccount.NONE);

    static CountedOutcome of(List<GivenOutcome> history, List<VictimAnswer> answers) {
        return latest(history, OutcomeAccount.POLICE)
                .map(outcome -> counting(outcome, isDisputed(outcome, answers) ? CountedAccount.POLICE_DISPUTED : CountedAccount.POLICE))
                .or(() -> latest(history, OutcomeAccount.VICTIM).map(outcome -> counting(outcome, CountedAccount.VICTIM)))
                .orElse(NONE);
    }

    private static Optional<GivenOutcome> latest(List<GivenOutcome> history, OutcomeAccount account) {
        var replaced = history.stream().map(GivenOutcome::replaces).collect(Collectors.toSet());
        // Of several on one day, reduce keeps the one written down last.
        return history.stream()
                .filter(outcome -> outcome.account() == account && !replaced.contains(outcome.id()))
                .reduce((one, next) -> Comparator.comparing(GivenOutcome::on).compare(one, next) > 0 ? one : next);
    }

    private static boolean isDisputed(GivenOutcome outcome, List<VictimAnswer> answers) {
        return outcome.saysVictimDoesNotSupport() && Investigation.latestAnswer(outcome.id(), answers)
                .map(VictimAnswer::says).filter(VictimSays::disputesThePolice).isPresent();
    }

    private static CountedOutcome counting(GivenOutcome outcome, CountedAccount account) {
        return new CountedOutcome(outcome.id(), outcome.type().counted(), outcome.on(), account);
    }

    public boolean isAssigned() {
        return account != CountedAccount.NONE;
    }

    public boolean isOneOf(String... codes) {
        return List.of(codes).contains(code);
    }
}
