package org.waymark.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.ACase.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.cases.CaseSummary;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.RandomStatements;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Several people record at once about the same few cases, in no order; the ledger stays what a recount finds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentStatementsTest {

    private static final int PEOPLE = 4;
    private static final int STATEMENTS = 60;

    @Inject
    Books books;
    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void whoever_comes_first_ledger_and_recount_agree() throws Exception {
        var files = IntStream.range(0, 3).mapToObj(one -> aCase().saved()).map(ACase.Saved::file).toList();
        var cara = helpline.cara();

        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var all = people.invokeAll(IntStream.range(0, PEOPLE).<Callable<Integer>>mapToObj(one -> () -> recordMuch(cara, files, new Random(one))).toList());
            for (var done : all) {
                assertThat(done.get()).isPositive();
            }
        }

        assertThat(reconcile.run().differences()).isEmpty();
        assertThat(reconcile.run().cells()).isPositive();
    }

    private int recordMuch(Actor actor, List<CaseSummary> files, Random random) {
        var statements = new RandomStatements(random, LocalDate.parse("2024-06-01"), 500);
        int entered = 0;
        for (int one = 0; one < STATEMENTS; one++) {
            var file = files.get(random.nextInt(files.size()));
            entered += QuarkusTransaction.requiringNew().call(() -> record(actor, file, statements)) instanceof Decision.Entered ? 1 : 0;
        }
        return entered;
    }

    private Decision record(Actor actor, CaseSummary file, RandomStatements statements) {
        var before = books.lockedOf(file);
        var statement = statements.next(before);
        return statement instanceof NewPoliceRecord ? books.change(actor, before, statement, true) : books.enter(actor, before, statement, true);
    }
}
