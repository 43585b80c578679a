package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Actor;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Circumstances;
import org.waymark.cases.CloseCase;
import org.waymark.cases.OpenCase;
import org.waymark.intake.AddReports;
import org.waymark.intake.NewReport;
import org.waymark.intake.ToldOfPolice;
import org.waymark.investigation.Books;
import org.waymark.investigation.Decision;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.OutcomeAccount;
import org.waymark.investigation.Statement;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.anonymity.NewTelling;
import org.waymark.investigation.outcome.NewOutcome;
import org.waymark.investigation.outcome.NewVictimAnswer;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.investigation.record.NewSuspectIdentified;
import org.waymark.investigation.withdrawal.NewReversal;
import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.ledger.Reconcile;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.SetClock;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whatever many hands do to many cases at once, the ledger agrees with a recount at every moment, and what was known on a
 * past day stays what it was. The histories are random; the seed of one that fails stands in its name.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RandomHistoriesTest {

    private static final int HANDS = 4;
    private static final int DEEDS = 30;
    private static final int DAYS = 4;
    private static final Instant FIRST_DAY = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> FORCES = List.of("E23000003", "W15000002", "NOT_ASKED");
    private static final List<String> OUTCOMES = List.of("1", "1A", "3", "8", "10", "14", "15", "16", "16", "18", "21", "22");
    private static final List<String> REASONS = List.of("FEAR_SUSPECT", "PRESSURE", "IDENTIFICATION", "DELAY", "OTHER", "NOT_STATED");

    @Inject
    OpenCase opening;
    @Inject
    CloseCase closing;
    @Inject
    AddReports reports;
    @Inject
    Books books;
    @Inject
    ImportCases imports;
    @Inject
    Reconcile reconcile;
    @Inject
    Helpline helpline;
    @Inject
    SetClock clock;
    @Inject
    Session database;

    private final ConcurrentLinkedQueue<CaseSummary> cases = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger imported = new AtomicInteger();
    private Actor cara;
    private Actor sue;

    @BeforeEach
    void an_empty_helpline() {
        EmptyDatabase.now();
        clock.standAt(FIRST_DAY);
        cara = helpline.cara();
        sue = helpline.sue();
    }

    @AfterEach
    void time_goes_on() {
        clock.go();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260301, 77})
    void the_ledger_agrees_at_every_moment_and_the_past_stays_what_it_was(long seed) throws Exception {
        var known = new TreeMap<LocalDate, Map<String, Long>>();
        var random = new SplittableRandom(seed);

        for (int day = 0; day < DAYS; day++) {
            clock.standAt(FIRST_DAY.plus(Period.ofDays(day)));
            manyHands(random);
            known.forEach((past, figures) -> assertThat(figuresOf(past)).as("the figures of " + past).isEqualTo(figures));
            known.put(LocalDate.parse("2026-03-01").plusDays(day), figuresOf(LocalDate.parse("2026-03-01").plusDays(day)));
        }

        assertThat(done.get()).as("deeds done, not only refused").isGreaterThan(DAYS * HANDS * DEEDS / 3);
        assertThat(known.firstEntry().getValue()).isNotEqualTo(known.lastEntry().getValue());
    }

    private void manyHands(SplittableRandom random) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var working = new ArrayList<Future<?>>();
            for (int hand = 0; hand < HANDS; hand++) {
                var own = random.split();
                working.add(hands.submit(() -> IntStream.range(0, DEEDS).forEach(deed -> doSomething(own))));
            }
            while (working.stream().anyMatch(hand -> !hand.isDone())) {
                assertThat(reconcile.run().differences()).isEmpty();
            }
            for (var hand : working) {
                hand.get();
            }
        }
        assertThat(reconcile.run().differences()).isEmpty();
    }

    private void doSomething(SplittableRandom random) {
        if (cases.size() < 3 || random.nextInt(8) == 0) {
            open(random);
        } else if (random.nextInt(15) == 0) {
            bringFile(random);
        } else if (random.nextInt(10) == 0) {
            closeOrReopen(random);
        } else {
            tell(random);
        }
    }

    private void open(SplittableRandom random) {
        var police = new ToldOfPolice(random.nextBoolean() ? "YES" : "NO", null, "NOT_ASKED");
        var report = NewReport.imported(LocalDate.parse("2026-02-01"), one(List.of("PHONE", "CHAT"), random), Circumstances.notAsked(), police);
        cases.add(QuarkusTransaction.requiringNew().call(() -> {
            var file = opening.open(cara, Circumstances.notAsked(), null);
            reports.addAll(cara, List.of(new AddReports.Added(file.id(), report)));
            return file;
        }));
        done.incrementAndGet();
    }

    private void bringFile(SplittableRandom random) {
        var file = new StringBuilder("external_ref,received_on,channel,force,recorded_on,offence,outcome,outcome_on,withdrawn_on,withdrawal_reasons\n");
        for (int row = 0; row < 3; row++) {
            file.append("R-%d,2026-01-02,EMAIL,%s,2026-01-05,S66B_2,%s\n".formatted(imported.incrementAndGet(), FORCES.get(random.nextInt(2)),
                    random.nextBoolean() ? "16,2026-02-01,2026-01-20,DELAY;OTHER" : ",,,"));
        }
        var carried = imports.importNow(sue, () -> new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(carried.isDone()).as(carried.outcome().toString()).isTrue();
        done.incrementAndGet();
    }

    private void closeOrReopen(SplittableRandom random) {
        var reference = one(random).reference().value();
        if (random.nextBoolean()) {
            closing.close(cara, reference, UUID.randomUUID(), "AIM_MET");
        } else {
            closing.reopen(cara, reference, UUID.randomUUID(), "NEW_CONTACT");
        }
    }

    private void tell(SplittableRandom random) {
        var file = one(random);
        QuarkusTransaction.requiringNew().run(() -> {
            var before = books.lockedOf(file);
            var statement = statement(before, random);
            var decision = statement instanceof NewPoliceRecord ? books.change(cara, before, statement, true) : books.enter(cara, before, statement, true);
            if (decision instanceof Decision.Entered) {
                done.incrementAndGet();
            }
        });
    }

    /** Something that could be said about this investigation now; the rules may refuse it. */
    private static Statement statement(Investigation before, SplittableRandom random) {
        var id = UUID.randomUUID();
        var day = LocalDate.parse("2026-01-05").plusDays(random.nextInt(55));
        if (!before.isRecorded() || random.nextInt(6) == 0) {
            var record = before.policeRecord() == null ? id : before.policeRecord().id();
            return new NewPoliceRecord(record, one(FORCES, random), random.nextBoolean() ? LocalDate.parse("2026-01-04") : null,
                    random.nextInt(5) == 0 ? null : LocalDate.parse("2026-01-05").plusDays(random.nextInt(30)), one(List.of("S66B_2", "S66B_4", "OTHER"), random),
                    null, null);
        }
        return switch (random.nextInt(7)) {
            case 0 -> new NewSuspectIdentified(id, random.nextInt(4) == 0 ? null : day, "POLICE_CALL");
            case 1 -> new NewOutcome(id, one(OUTCOMES, random), day, OutcomeAccount.VICTIM, null);
            case 2 -> before.standing().isPresent()
                    ? new NewReversal(id, before.standing().get().id(), day, null)
                    : withdrawal(id, day, random);
            case 3 -> before.currentOutcomes().isEmpty()
                    ? withdrawal(id, day, random)
                    : new NewVictimAnswer(id, one(before.currentOutcomes(), random).id(), VictimSays.values()[random.nextInt(VictimSays.values().length)]);
            case 4 -> new NewTelling(id, random.nextBoolean());
            default -> new NewOutcome(id, one(OUTCOMES, random), day, OutcomeAccount.POLICE,
                    before.currentOutcomes().isEmpty() || random.nextBoolean() ? null : one(before.currentOutcomes(), random).id());
        };
    }

    private static NewWithdrawal withdrawal(UUID id, LocalDate day, SplittableRandom random) {
        var reasons = REASONS.stream().filter(reason -> random.nextInt(3) == 0).toList();
        return new NewWithdrawal(id, day, one(List.of("BEFORE_STATEMENT", "WITH_CPS", "UNKNOWN"), random), reasons, null, reasons.isEmpty() ? "NOT_ASKED" : null,
                "VICTIM_STATED", "VIA_HELPLINE", List.of(), null);
    }

    /** Every cell that is not empty, as it was known at the end of that day. */
    private Map<String, Long> figuresOf(LocalDate day) {
        record Figure(String cell, Long count) {
        }
        var figures = new TreeMap<String, Long>();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                select cube || array_to_string(cell, ',') as cell, sum(change) as count from ledger.posting where day <= :day
                group by cube, cell having sum(change) <> 0""", Figure.class)
                .setParameter("day", day)
                .getResultList().forEach(figure -> figures.put(figure.cell(), figure.count())));
        return figures;
    }

    private CaseSummary one(SplittableRandom random) {
        return one(List.copyOf(cases), random);
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
