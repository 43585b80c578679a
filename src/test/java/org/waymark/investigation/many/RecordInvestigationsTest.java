package org.waymark.investigation.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;
import static org.waymark.testing.ACase.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordInvestigationsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    @Inject
    RecordInvestigations recording;
    @Inject
    InvestigationFiles files;
    @Inject
    Reconcile reconcile;
    @Inject
    Session database;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void many_at_once_leave_one_posting_a_cell() {
        var stated = IntStream.range(0, 20).mapToObj(one -> closedAsNotSupported(aCase().saved().file())).toList();

        QuarkusTransaction.requiringNew().run(() -> recording.addAll(actor("sue"), stated));

        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(count("select count(*) from investigation.outcome")).isEqualTo(20);
        assertThat(count("select count(*) from ledger.posting where cube = 'RECORDED'")).isEqualTo(1);
        assertThat(count("select sum(change) from ledger.posting where cube = 'RECORDED'")).isEqualTo(20);
    }

    @Test
    void what_was_stated_is_read_again() {
        var file = aCase().saved().file();
        var stated = closedAsNotSupported(file);

        QuarkusTransaction.requiringNew().run(() -> recording.addAll(actor("sue"), List.of(stated)));

        var read = QuarkusTransaction.requiringNew().call(() -> files.of(file));
        assertThat(read.policeRecord().recordedOn()).isEqualTo("2024-07-03");
        assertThat(read.suspectIdentifiedOn()).isEqualTo("2024-07-10");
        assertThat(read.counted().code()).isEqualTo("16");
        assertThat(read.withdrawals().getFirst().reasons()).containsExactly("PRESSURE", "DELAY");
        assertThat(read.withdrawals().getFirst().mainReason()).isEqualTo("PRESSURE");
        assertThat(read.standing()).isEmpty();
    }

    @Test
    void each_statement_is_judged_after_those_before_it() {
        var outcomeWithoutRecord = new NewInvestigation(null, aCase().asTold().conduct(), null, null,
                new NewOutcome(UUID.randomUUID(), "16", day("2024-09-01"), OutcomeAccount.POLICE, null),
                null, new NewReversal(UUID.randomUUID(), UUID.randomUUID(), day("2024-09-01"), null));

        assertThat(outcomeWithoutRecord.refusals(TODAY)).extracting(Refusal::field).containsExactly("outcome", "re_engaged_on");
        assertThat(closedAsNotSupported(null).refusals(TODAY)).isEmpty();
    }

    private static NewInvestigation closedAsNotSupported(CaseSummary file) {
        var withdrawal = NewWithdrawal.imported(UUID.randomUUID(), day("2024-08-15"), "WITH_CPS", List.of("PRESSURE", "DELAY"), null, "POLICE_RECORDED");
        return new NewInvestigation(file == null ? null : file.id(), aCase().asTold().conduct(),
                new NewPoliceRecord(UUID.randomUUID(), LANCASHIRE, day("2024-07-01"), day("2024-07-03"), "S66B_2", null, null),
                new NewSuspectIdentified(UUID.randomUUID(), day("2024-07-10"), "NOT_ASKED"),
                new NewOutcome(UUID.randomUUID(), "16", day("2024-09-01"), OutcomeAccount.POLICE, null),
                withdrawal, new NewReversal(UUID.randomUUID(), withdrawal.id(), day("2024-10-01"), null));
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
