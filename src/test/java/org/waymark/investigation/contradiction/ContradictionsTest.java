package org.waymark.investigation.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.cases.Circumstances;
import org.waymark.cases.OpenCase;
import org.waymark.investigation.Books;
import org.waymark.investigation.Change;
import org.waymark.investigation.Contradiction;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Written;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.RandomStatements;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The list asks the database, a case asks the code: over made-up histories the two find the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContradictionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final int CASES = 300;

    @Inject
    Contradictions contradictions;
    @Inject
    OpenCase opening;
    @Inject
    Books books;
    @Inject
    Helpline helpline;
    @Inject
    Reconcile reconcile;
    @Inject
    SetClock clock;

    @BeforeEach
    void a_day_in_june() {
        EmptyDatabase.now();
        clock.standAt(Instant.parse("2026-06-01T11:00:00Z"));
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @Test
    void the_list_is_what_the_cases_say() {
        var told = new TreeSet<String>();

        QuarkusTransaction.requiringNew().run(() -> told.addAll(inventedBy(helpline.cara())));

        var listed = QuarkusTransaction.requiringNew().call(() -> contradictions.list(helpline.sue(), 0, 10_000));
        assertThat(listed.stream().map(found -> found.reference() + " " + found.kind() + " " + found.since())).containsExactlyInAnyOrderElementsOf(told);
        assertThat(listed.stream().map(Contradictions.Found::kind).distinct()).hasSize(7);
        assertThat(QuarkusTransaction.requiringNew().call(() -> contradictions.count(helpline.sue()))).isEqualTo(told.size());
        assertThat(reconcile.run().differences()).isEmpty();
    }

    /** Saves made-up histories and returns what the code finds in them. */
    private List<String> inventedBy(Actor cara) {
        var statements = new RandomStatements(new Random(20260601), LocalDate.parse("2023-09-01"), 900);
        var told = new ArrayList<String>();
        var changes = new ArrayList<Change>();
        for (int one = 0; one < CASES; one++) {
            Circumstances conduct = statements.conduct();
            var file = opening.open(cara, conduct, null);
            var history = statements.history(file.id(), conduct, 30, TODAY, new Written(clock.instant(), cara.id()));
            changes.add(new Change(Investigation.notBegun(file), history));
            Contradiction.in(history, TODAY).forEach(found -> told.add(file.reference() + " " + found.kind() + " " + found.since()));
        }
        books.enter(changes);
        return told;
    }
}
