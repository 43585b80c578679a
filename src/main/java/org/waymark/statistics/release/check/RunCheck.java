package org.waymark.statistics.release.check;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.disclosure.attack.Attack;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Check.Verdict;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.content.Json;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.PrepareRelease;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.reproduction.Reproduce;
import org.waymark.web.Missing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

/**
 * Runs checks, and what else is computed of a release as long as one, in this process: each on a thread of its own that it keeps
 * busy for as long as it takes, a few at once and the others in turn.
 */
@ApplicationScoped
class RunCheck {

    private static final Logger LOG = Logger.getLogger(RunCheck.class);

    private final Releases releases;
    private final Checks checks;
    private final PrepareRelease preparing;
    private final NameCounts naming;
    private final Reproduce reproducing;
    private final Audit audit;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final Turns turns = new Turns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    RunCheck(Releases releases, Checks checks, PrepareRelease preparing, NameCounts naming, Reproduce reproducing, Audit audit) {
        this.releases = releases;
        this.checks = checks;
        this.preparing = preparing;
        this.naming = naming;
        this.reproducing = reproducing;
        this.audit = audit;
    }

    /** Runs a check that has begun in the database. */
    void start(Actor actor, UUID release, UUID check) {
        Thread.ofPlatform().daemon().name("check of a release").start(() -> run(actor, release, check));
    }

    void stop(@Observes ShutdownEvent end) {
        running.values().forEach(Running::stop);
    }

    private void run(Actor actor, UUID release, UUID id) {
        try (var watched = new Running((done, total) -> inTransaction(() -> checks.beat(id, done, total)))) {
            running.put(id, watched);
            turns.take(() -> watched.at(0, 0), () -> compute(actor, release, id, watched));
        } catch (CancellationException stopped) {
            end(actor, id, Verdict.CANCELLED, 0, null);
        } catch (RuntimeException | Error failed) {
            LOG.errorf(failed, "A check of a release could not be computed.");
            end(actor, id, Verdict.FAILED, 0, null);
        } finally {
            running.remove(id);
        }
    }

    /** Of the preparation for which it began and no other: where that was changed before its turn came, there is nothing to be known. */
    private void compute(Actor actor, UUID release, UUID id, Running watched) {
        var check = inTransaction(() -> checks.find(id).orElseThrow(Missing::new));
        var life = inTransaction(() -> releases.life(release)).filter(now -> now.preparation().id().equals(check.preparationId())).orElseThrow(CancellationException::new);
        switch (check.kind()) {
            case ATTACK -> attack(actor, life, check, watched);
            case SUPPRESSION -> end(actor, id, Verdict.SUPPRESSED, preparing.settle(actor, life, check, watched), null);
            case REPRODUCTION -> reproduce(actor, life, check, watched);
        }
    }

    private void attack(Actor actor, Life life, Check check, Running watched) {
        var cells = inTransaction(() -> releases.cellsOf(life));
        var earlier = inTransaction(() -> releases.publishedUntil(check.published()));
        var report = Attack.on(cells, earlier, watched);
        end(actor, check.id(), report.isRefusal() ? Verdict.REFUSED : Verdict.PASSED, report.tried(),
                report.isRefusal() ? Json.text(naming.inWords(life, report.exposed())) : null);
    }

    private void reproduce(Actor actor, Life life, Check check, Running watched) {
        var result = reproducing.reproduce(actor, life.release().address(), watched).orElseThrow(Missing::new);
        end(actor, check.id(), result.isSame() ? Verdict.SAME : Verdict.DIFFERS, 0, Json.text(result));
    }

    private void end(Actor actor, UUID check, Verdict verdict, int tried, String found) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (checks.end(check, verdict, tried, found)) {
                audit.append(actor, AuditAction.RELEASE_CHECK_ENDED, check + " verdict=" + checks.find(check).flatMap(Check::verdict).orElse(verdict));
            }
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
