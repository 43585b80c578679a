package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.testing.PlainDatabase;

/** Measures how long sealing takes on a long trail: {@code ./mvnw test -Dtest=SealerBenchmark -Daudit.rows=1000000}. */
class SealerBenchmark {

    private static final int ROWS = Integer.getInteger("audit.rows", 1_000_000);

    @Test
    void sealing_a_long_trail() {
        PlainDatabase.empty();
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        var keys = FreshKeys.made();
        var sealer = new Sealer(PlainDatabase.app(), keys);
        var audit = new Audit(PlainDatabase.app(), PlainDatabase.app(), keys, Clock.systemUTC());
        PlainDatabase.run("insert into audit.event (at, actor_id, action) select '2025-01-01', '%s', 'CASE_OPENED' from generate_series(1, %d)".formatted(cara.id(), ROWS));

        var first = timed(() -> assertThat(sealer.sealAll()).isEqualTo(ROWS));
        PlainDatabase.run("analyze audit.event, audit.seal");
        // The first row with a MAC ends the looking for rows from before.
        audit.append(cara, AuditAction.CASE_OPENED, CaseId.fresh());
        sealer.sealRecent();
        audit.appendAll(cara, AuditAction.NOTE_ADDED, Stream.generate(CaseId::fresh).limit(100).toList());
        var recent = timed(() -> assertThat(sealer.sealRecent()).isEqualTo(100));
        var idle = timed(() -> assertThat(sealer.sealRecent()).isZero());
        var sweep = timed(() -> assertThat(sealer.sealAll()).isZero());

        System.out.printf("%,d rows sealed for the first time in %s; 100 more in %s; nothing to do: %s; full sweep: %s%n", ROWS, first, recent, idle, sweep);
    }

    private static Duration timed(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
