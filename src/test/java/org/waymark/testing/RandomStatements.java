package org.waymark.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.waymark.access.CaseId;
import org.waymark.cases.Circumstances;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.Written;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.reference.Lists;
import org.waymark.reference.WithdrawalReason;

/** Made-up statements about an investigation, one after another; those that a rule refuses are for the caller to drop. */
public final class RandomStatements {

    private static final List<String> FORCES = List.of(ACase.LANCASHIRE, ACase.GWENT, "DOES_NOT_KNOW");
    private static final List<String> OFFENCES = List.of("S33_DISCLOSE", "S66B_2", "S66B_4", "OTHER", "NOT_ASKED");
    private static final List<String> OUTCOMES = List.of("1", "1A", "9", "14", "14", "15", "16", "16", "18", "21");

    private final Random random;
    private final LocalDate firstDay;
    private final int days;

    public RandomStatements(Random random, LocalDate firstDay, int days) {
        this.random = random;
        this.firstDay = firstDay;
        this.days = days;
    }

    public Circumstances conduct() {
        var from = day(days / 4);
        return new Circumstances("SHARED", "EX_PARTNER", "25-34", "FEMALE", random.nextInt(8) == 0 ? null : from,
                random.nextBoolean() ? from.plusDays(random.nextInt(60)) : null, false);
    }

    /** A history of so many statements as the rules let through. */
    public Investigation history(CaseId caseId, Circumstances conduct, int length, LocalDate today, Written written) {
        var soFar = Investigation.notBegun(caseId, conduct);
        for (int step = 0; step < length; step++) {
            var statement = next(soFar);
            if (statement.refusals(soFar, today).isEmpty()) {
                soFar = statement.addTo(soFar, written);
            }
        }
        return soFar;
    }

    public Statement next(Investigation soFar) {
        var id = UUID.randomUUID();
        return switch (random.nextInt(10)) {
            case 0, 1 -> new NewPoliceRecord(soFar.policeRecord() == null ? id : soFar.policeRecord().id(), one(FORCES), perhaps(day(days / 2)),
                    perhaps(day(days / 2)), one(OFFENCES), null, null);
            case 2 -> new NewSuspectIdentified(id, perhaps(day(days)), one(Lists.SUSPECT_SOURCE.codes()));
            case 3, 4 -> new NewOutcome(id, one(OUTCOMES), day(days), one(List.of(OutcomeAccount.values())),
                    soFar.outcomes().isEmpty() || random.nextBoolean() ? null : one(soFar.outcomes()).id());
            case 5 -> new NewVictimAnswer(id, soFar.outcomes().isEmpty() ? id : one(soFar.outcomes()).id(), one(List.of(VictimSays.values())));
            case 6, 7 -> withdrawal(id);
            case 8 -> new NewTelling(id, random.nextBoolean());
            default -> new NewReversal(id, soFar.withdrawals().isEmpty() ? id : one(soFar.withdrawals()).id(), day(days), null);
        };
    }

    private NewWithdrawal withdrawal(UUID id) {
        var reasons = IntStream.range(0, random.nextInt(4)).mapToObj(any -> one(WithdrawalReason.all()).code()).distinct().toList();
        return NewWithdrawal.imported(id, day(days), one(Lists.STAGE.codes()), reasons, "NOT_ASKED", one(Lists.WITHDRAWAL_ACCOUNT.codes()));
    }

    private LocalDate day(int within) {
        return firstDay.plusDays(random.nextInt(within));
    }

    private LocalDate perhaps(LocalDate day) {
        return random.nextInt(5) == 0 ? null : day;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
