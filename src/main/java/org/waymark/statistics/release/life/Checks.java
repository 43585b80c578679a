package org.waymark.statistics.release.life;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Check.Verdict;

/** Checks in the database, where every replica sees how far they are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Checks {

    private static final String SELECT = """
            select c.id, c.preparation_id, c.kind, c.published, c.started_at, c.by_id, p.name as checker, c.beat_at, c.done, c.total,
                   c.cancelled_at is not null as cancelled, c.ended_at, c.verdict, c.tried, c.found::text as found
            from statistics.release_check c join access.person p on p.id = c.by_id where\s""";

    /** What is published is not checked any more, and only that is computed anew. */
    private static final String STILL_ASKED = """
            \sand (kind = 'REPRODUCTION') = exists (
                select 1 from statistics.release_preparation p join statistics.release_publication u on u.release_id = p.release_id where p.id = preparation_id)""";

    private final Session database;
    private final Clock clock;

    Checks(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Check> find(UUID id) {
        return database.createNativeQuery(SELECT + "c.id = :id", CheckRow.class).setParameter("id", id).getResultStream().findFirst().map(CheckRow::check);
    }

    /** By which it is told whether the preparation may be published. */
    public Optional<Check> latestOf(UUID preparation) {
        return latest(preparation, false);
    }

    public Optional<Check> latestReproductionOf(UUID preparation) {
        return latest(preparation, true);
    }

    private Optional<Check> latest(UUID preparation, boolean reproduction) {
        return database.createNativeQuery(SELECT + "c.preparation_id = :preparation and (c.kind = 'REPRODUCTION') = :reproduction order by c.started_at desc, c.id limit 1",
                CheckRow.class).setParameter("preparation", preparation).setParameter("reproduction", reproduction).getResultStream().findFirst().map(CheckRow::check);
    }

    /** Begins a check, unless this one has begun already or another runs; one whose process died is ended first. */
    public boolean begin(UUID id, UUID preparation, Kind kind, int published, Actor by) {
        endBrokenOff(preparation);
        return database.createNativeMutationQuery("""
                insert into statistics.release_check (id, preparation_id, kind, published, started_at, by_id, beat_at)
                select :id, :preparation, :kind, :published, :now, :by, :now
                where not exists (select 1 from statistics.release_check where preparation_id = :preparation and ended_at is null)
                on conflict do nothing""")
                .setParameter("id", id).setParameter("preparation", preparation).setParameter("kind", kind.name()).setParameter("published", published)
                .setParameter("by", by.id()).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    private void endBrokenOff(UUID preparation) {
        database.createNativeMutationQuery("""
                update statistics.release_check set ended_at = :now, verdict = 'BROKEN_OFF'
                where preparation_id = :preparation and ended_at is null and beat_at <= :silent""")
                .setParameter("preparation", preparation).setParameter("now", clock.instant())
                .setParameter("silent", clock.instant().minus(Check.SILENT)).executeUpdate();
    }

    /** Notes how far it is, or with -1 only that it is alive; false where somebody has stopped it or it was given up for dead. */
    public boolean beat(UUID id, int done, int total) {
        return database.createNativeMutationQuery("""
                update statistics.release_check set beat_at = :now, done = case when :done < 0 then done else :done end,
                    total = case when :done < 0 then total else :total end
                where id = :id and ended_at is null and cancelled_at is null""" + STILL_ASKED)
                .setParameter("id", id).setParameter("done", done).setParameter("total", total).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    /** Whether there was something to be stopped. */
    public boolean cancel(UUID id, Actor by) {
        return database.createNativeMutationQuery("""
                update statistics.release_check set cancelled_at = :now, cancelled_by = :by where id = :id and ended_at is null and cancelled_at is null""")
                .setParameter("id", id).setParameter("by", by.id()).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    /** Stops what still runs of a release as it was up to this preparation: nobody waits for it any more. */
    public void cancelUntil(UUID release, int number, Actor by) {
        database.createNativeMutationQuery("""
                update statistics.release_check set cancelled_at = :now, cancelled_by = :by where ended_at is null and cancelled_at is null
                and preparation_id in (select id from statistics.release_preparation where release_id = :release and number <= :number)""")
                .setParameter("release", release).setParameter("number", number).setParameter("by", by.id()).setParameter("now", clock.instant()).executeUpdate();
    }

    /**
     * Whether it ended now. What somebody has stopped is stopped, though it had come to its end by itself, unless that has changed
     * the draft. One that was given up for dead has ended already, and of what is published nothing is checked any more.
     */
    public boolean end(UUID id, Verdict verdict, int tried, String found) {
        return database.createNativeMutationQuery("""
                update statistics.release_check set ended_at = :now, tried = :tried,
                    verdict = case when cancelled_at is null or kind = 'SUPPRESSION' then :verdict else 'CANCELLED' end,
                    found = case when cancelled_at is null then cast(:found as jsonb) end
                where id = :id and ended_at is null""" + STILL_ASKED)
                .setParameter("id", id).setParameter("verdict", verdict.name()).setParameter("tried", tried)
                .setParameter("found", found, String.class).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    record CheckRow(UUID id, UUID preparationId, String kind, Integer published, Instant startedAt, UUID by, String checker, Instant beatAt, Integer done,
            Integer total, Boolean cancelled, Instant endedAt, String verdict, Integer tried, String found) {

        Check check() {
            return new Check(id, preparationId, Kind.valueOf(kind), published, startedAt, by, checker, beatAt, done, total, cancelled,
                    Optional.ofNullable(endedAt), Optional.ofNullable(verdict).map(Verdict::valueOf), tried == null ? 0 : tried, Optional.ofNullable(found));
        }
    }
}
