package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Notes every quarter of an hour that time goes on. Once the clock cannot be believed it notes nothing, until an admin confirms the date. */
@ApplicationScoped
class Heartbeat {

    private final Session database;
    private final Clock clock;

    Heartbeat(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The very first start has nothing to compare with. */
    @Transactional
    void begin(@Observes @Priority(3) StartupEvent start) {
        database.createNativeMutationQuery("insert into administration.heartbeat (at) values (:now) on conflict do nothing")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void beat() {
        if (pulse().isSteady()) {
            set();
        }
    }

    @Transactional
    Pulse pulse() {
        return Pulse.of(last(), clock.instant(), database.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult());
    }

    /** An admin says that the date is right. */
    @Transactional
    void confirm() {
        database.createNativeMutationQuery("insert into administration.heartbeat (at) values (:now) on conflict (one) do update set at = excluded.at")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void set() {
        database.createNativeMutationQuery("update administration.heartbeat set at = greatest(at, :now)").setParameter("now", clock.instant()).executeUpdate();
    }

    private Optional<Instant> last() {
        return database.createNativeQuery("select at from administration.heartbeat", Instant.class).getResultStream().findFirst();
    }
}
