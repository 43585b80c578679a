package org.waymark.statistics.release;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.PlannedCount;
import org.waymark.statistics.disclosure.PlannedTable;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.release.life.Change;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.life.Standing;
import org.waymark.statistics.release.standard.Asked;
import org.waymark.time.London;
import org.waymark.web.Missing;
import org.waymark.web.Refused;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Begins a release and changes what it holds. The tables are planned outside of the transaction, which would take too long;
 * inside it the release is locked, and whoever was overtaken is told.
 */
@ApplicationScoped
public class PrepareRelease {

    private final Releases releases;
    private final WriteReleases writing;
    private final MakeContent making;
    private final Checks checks;
    private final Audit audit;
    private final Clock clock;

    PrepareRelease(Releases releases, WriteReleases writing, MakeContent making, Checks checks, Audit audit, Clock clock) {
        this.releases = releases;
        this.writing = writing;
        this.making = making;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a release under the id of its form: sent twice, it is one. */
    public UUID begin(Actor actor, UUID form, Asked asked) {
        return begin(actor, form, asked, new Heading(Quarters.addressOf(asked.window().to()), Quarters.nameOf(asked.window().to()), "", ""), null);
    }

    /** Begins a release that takes the place of a published one, with the same months and choices, as known on another day. */
    public UUID revise(Actor actor, UUID form, Life revised, Asked asked, String reason) {
        refuseIfNotOver(asked);
        if (revised.standing() != Standing.PUBLISHED) {
            throw new Refused("", "Only a published release that nothing has replaced can be revised");
        }
        var first = revised.release().address().replaceFirst("-r[0-9]+$", "");
        var number = revised.release().address().equals(first) ? 2 : Integer.parseInt(revised.release().address().substring(first.length() + 2)) + 1;
        return begin(actor, form, asked, new Heading(first + "-r" + number, revised.release().name(), revised.release().address(), reason), revised.id());
    }

    private UUID begin(Actor actor, UUID form, Asked asked, Heading heading, UUID revises) {
        refuseIfNotOver(asked);
        if (QuarkusTransaction.requiringNew().call(() -> isBegun(form))) {
            return form;
        }
        QuarkusTransaction.requiringNew().run(() -> refuseIfTaken(heading));
        var prepared = Publishable.checked(making.fresh(heading, Change.PREPARED, asked));
        return QuarkusTransaction.requiringNew().call(() -> {
            writing.lockAddresses();
            if (!isBegun(form)) {
                refuseIfTaken(heading);
                var now = clock.instant();
                writing.add(form, heading.address(), heading.name(), asked.window(), actor, now, revises, heading.reason().isEmpty() ? null : heading.reason());
                writing.add(UUID.randomUUID(), form, 1, prepared, actor, now);
                audit.append(actor, AuditAction.RELEASE_PREPARED, inCodes(heading.address(), 1, prepared));
            }
            return form;
        });
    }

    /** A form that is sent once more after its draft was set aside begins no other. */
    private boolean isBegun(UUID form) {
        if (releases.isSetAside(form)) {
            throw new Refused("", "The draft of this form was set aside. Open a new form to prepare another");
        }
        return releases.life(form).isPresent();
    }

    /** Prepares a draft anew with other choices, under the id of the form; the version is that of the page that it was sent from. */
    public void change(Actor actor, UUID release, UUID form, int version, Change change, UnaryOperator<Asked> choice) {
        var before = QuarkusTransaction.requiringNew().call(() -> toBeChanged(release, form, version));
        if (before.isEmpty()) {
            return;
        }
        var asked = choice.apply(before.get().preparation().asked());
        refuseIfNotOver(asked);
        var prepared = Publishable.checked(making.fresh(headingOf(before.get()), change, asked));
        if (add(actor, release, form, version, prepared)) {
            QuarkusTransaction.requiringNew().run(() -> checks.cancelUntil(release, version, actor));
        }
    }

    /** Adds a preparation that was made of the one with this number; false where it was added before. */
    boolean add(Actor actor, UUID release, UUID id, int version, Prepared prepared) {
        return QuarkusTransaction.requiringNew().call(() -> {
            releases.locked(release);
            var before = toBeChanged(release, id, version);
            before.ifPresent(life -> {
                writing.add(id, release, version + 1, prepared, actor, clock.instant());
                audit.append(actor, AuditAction.RELEASE_PREPARED, inCodes(life.release().address(), version + 1, prepared));
            });
            return before.isPresent();
        });
    }

    /**
     * Suppresses also what gives small counts away by other tables and by everything published, and publishes a table a step coarser
     * where that would be more than a quarter of it or does not help; the draft is prepared anew where that changes anything.
     *
     * @return how many numbers are not shown any more
     */
    public int settle(Actor actor, Life life, Check check, Progress progress) {
        var before = QuarkusTransaction.requiringNew().call(() -> releases.cellsOf(life));
        var earlier = QuarkusTransaction.requiringNew().call(() -> releases.publishedUntil(check.published()));
        var settled = making.settled(headingOf(life), life.preparation().asked(), earlier, check.published(), progress);
        var lost = shown(before);
        lost.removeAll(shown(settled.cells()));
        if (!lost.isEmpty()) {
            add(actor, life.id(), UUID.randomUUID(), life.preparation().number(), Publishable.checked(settled));
        }
        return lost.size();
    }

    private static Set<CountId> shown(ProtectedRelease release) {
        return release.planned().tables().stream().filter(PlannedTable::isShown).flatMap(table -> table.counts().stream()).map(PlannedCount::id)
                .filter(release::shows).collect(Collectors.toCollection(HashSet::new));
    }

    /** A draft that is not wanted any more leaves its address to another. */
    public void setAside(Actor actor, UUID release) {
        QuarkusTransaction.requiringNew().run(() -> releases.locked(release).ifPresent(life -> {
            if (life.publication().isPresent()) {
                throw new Refused("", "This release is published and stays");
            }
            checks.cancelUntil(release, life.preparation().number(), actor);
            writing.setAside(release, actor, clock.instant());
            audit.append(actor, AuditAction.RELEASE_SET_ASIDE, life.release().address());
        }));
    }

    Heading headingOf(Life life) {
        return Heading.of(life.release(), life.content().revises());
    }

    private Optional<Life> toBeChanged(UUID release, UUID form, int version) {
        var life = releases.life(release).orElseThrow(Missing::new);
        if (releases.isPreparation(form)) {
            return Optional.empty();
        }
        if (life.publication().isPresent() || life.preparation().number() != version) {
            throw new ChangedMeanwhile();
        }
        return Optional.of(life);
    }

    /** A day is final when it is over in London: until then the ledger may still learn something of it. */
    private void refuseIfNotOver(Asked asked) {
        if (!asked.asAt().isBefore(London.today(clock))) {
            throw new Refused("as-at", "Choose a day that is over: until then its figures may still change");
        }
        asked.refusalOn(London.today(clock)).ifPresent(why -> {
            throw new Refused("as-at", "Choose a day on which the last month had ended");
        });
    }

    private void refuseIfTaken(Heading heading) {
        releases.idAt(heading.address()).flatMap(releases::life).ifPresent(life -> {
            throw new Refused("to", life.publication().isPresent()
                    ? "A release with this address is published already: %s. Revise that one instead".formatted(life.release().name())
                    : "A release with this address is being prepared already: %s. Go on with that one, or set it aside".formatted(life.release().name()));
        });
    }

    private static String inCodes(String address, int number, Prepared prepared) {
        var asked = prepared.asked();
        return "%s number=%d change=%s from=%s to=%s as-at=%s threshold=%d merged=%d steps=%d".formatted(address, number, prepared.change(), asked.window().from(),
                asked.window().to(), asked.asAt(), asked.rules().threshold(), asked.merged().size(), asked.steps().size());
    }
}
