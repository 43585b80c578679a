package org.waymark.audit;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.audit.seal.AuditKeys;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** When the trail is sealed and its head written, on every replica; only one of them seals at a time. */
@ApplicationScoped
class SealOnTime {

    private final Sealer sealer;
    private final ExportHead head;

    SealOnTime(Sealer sealer, @io.quarkus.agroal.DataSource("audit") DataSource database, AuditKeys keys, Clock clock, AuditSettings settings) {
        this.sealer = sealer;
        this.head = new ExportHead(database, keys, clock, settings.headFile());
    }

    @Scheduled(every = "{waymark.audit.seal-every}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void recent() {
        sealer.sealRecent();
    }

    /** At the start and every hour: a row that was appended while nobody sealed is not recent any more. */
    @Scheduled(every = "{waymark.audit.sweep-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void all() {
        sealer.sealAll();
    }

    @Scheduled(every = "{waymark.audit.head-every}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void head() {
        head.write();
    }
}
