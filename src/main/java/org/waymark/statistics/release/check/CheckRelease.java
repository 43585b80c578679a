package org.waymark.statistics.release.check;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.release.ChangedMeanwhile;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.life.Releases;
import org.waymark.web.Missing;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Starts a check of a draft as it is now, or computing anew what is published, and stops it where somebody wishes so. */
@ApplicationScoped
class CheckRelease {

    private final Releases releases;
    private final Checks checks;
    private final RunCheck running;
    private final Audit audit;
    private final Clock clock;

    CheckRelease(Releases releases, Checks checks, RunCheck running, Audit audit, Clock clock) {
        this.releases = releases;
        this.checks = checks;
        this.running = running;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a check under the id of its form; where one runs already, it is that one which is to be watched. */
    UUID start(Actor actor, UUID release, UUID form, int version, Kind kind) {
        var begun = QuarkusTransaction.requiringNew().call(() -> begin(actor, release, form, version, kind));
        if (begun) {
            running.start(actor, release, form);
        }
        return QuarkusTransaction.requiringNew().call(() -> checks.find(form).or(() -> latest(release, kind)).map(Check::id).orElseThrow(Missing::new));
    }

    private Optional<Check> latest(UUID release, Kind kind) {
        var preparation = releases.life(release).orElseThrow(Missing::new).preparation().id();
        return kind == Kind.REPRODUCTION ? checks.latestReproductionOf(preparation) : checks.latestOf(preparation);
    }

    private boolean begin(Actor actor, UUID release, UUID form, int version, Kind kind) {
        var life = releases.locked(release).orElseThrow(Missing::new);
        if (checks.find(form).isPresent()) {
            return false;
        }
        if (life.publication().isPresent() != (kind == Kind.REPRODUCTION) || life.preparation().number() != version) {
            throw new ChangedMeanwhile();
        }
        var begun = checks.begin(form, life.preparation().id(), kind, releases.latestPublication(), actor);
        if (begun) {
            audit.append(actor, AuditAction.RELEASE_CHECK_STARTED, "%s number=%d kind=%s id=%s".formatted(life.release().address(), version, kind, form));
        }
        return begun;
    }

    /** Stops a check; one whose process has died is ended at once. */
    void cancel(Actor actor, UUID release, UUID check) {
        QuarkusTransaction.requiringNew().run(() -> {
            checks.find(check).filter(found -> releases.isOf(found.preparationId(), release)).orElseThrow(Missing::new);
            if (checks.cancel(check, actor)) {
                audit.append(actor, AuditAction.RELEASE_CHECK_STOPPED, check.toString());
            }
            checks.find(check).filter(found -> found.isBrokenOff(clock.instant())).ifPresent(dead -> checks.end(check, Check.Verdict.BROKEN_OFF, 0, null));
        });
    }
}
