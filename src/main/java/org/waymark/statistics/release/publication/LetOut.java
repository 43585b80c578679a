package org.waymark.statistics.release.publication;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.release.ChangedMeanwhile;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.life.Standing;
import org.waymark.statistics.release.WriteReleases;
import org.waymark.time.London;
import org.waymark.web.Missing;
import org.waymark.web.Refused;

/** Approves what another has prepared and a check has passed, and publishes what is approved. The database holds the same rules. */
@ApplicationScoped
public class LetOut {

    private final Releases releases;
    private final WriteReleases writing;
    private final Folders folders;
    private final Audit audit;
    private final Clock clock;

    LetOut(Releases releases, WriteReleases writing, Folders folders, Audit audit, Clock clock) {
        this.releases = releases;
        this.writing = writing;
        this.folders = folders;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approves what the page showed; sent twice, it is one approval. */
    @Transactional
    public void approve(Actor actor, UUID release, UUID form, String sha256) {
        var life = releases.locked(release).orElseThrow(Missing::new);
        if (life.approval().filter(approval -> approval.id().equals(form)).isPresent()) {
            return;
        }
        refuseOwn(actor, life);
        refuseOvertaken(life);
        if (!life.standing().canBecome(Standing.APPROVED)) {
            throw life.standing() == Standing.DRAFT ? new Refused("", "It has not passed a check as it is now. Check it first") : new ChangedMeanwhile();
        }
        if (!life.preparation().sha256().equals(sha256) || releases.isApproval(form)) {
            throw new ChangedMeanwhile();
        }
        writing.approve(form, life.check().orElseThrow(), sha256, actor, clock.instant());
        audit.append(actor, AuditAction.RELEASE_APPROVED, "%s number=%d sha256=%s".formatted(life.release().address(), life.preparation().number(), sha256));
    }

    /** Publishes what is approved; sent twice, it is one publication. */
    @Transactional
    public void publish(Actor actor, UUID release, int version) {
        writing.lockPublications();
        var life = releases.locked(release).orElseThrow(Missing::new);
        if (life.publication().isPresent()) {
            return;
        }
        if (life.preparation().number() != version) {
            throw new ChangedMeanwhile();
        }
        refuseOvertaken(life);
        if (!life.standing().canBecome(Standing.PUBLISHED)) {
            throw new Refused("", "It is not approved as it is now. Another supervisor has to approve it first");
        }
        var check = life.check().orElseThrow();
        var now = clock.instant();
        var folder = Folder.made(life.content(), London.dayOf(now));
        writing.publish(life, check.published() + 1, folder.checksums(), actor, now);
        folders.add(life.id(), folder);
        audit.append(actor, AuditAction.RELEASE_PUBLISHED, "%s sha256=%s".formatted(life.release().address(), life.preparation().sha256()));
    }

    private static void refuseOvertaken(Life life) {
        if (life.overtaken()) {
            throw new Refused("", "Another release was published after this one was checked. Check it again, with that one too");
        }
    }

    private void refuseOwn(Actor actor, Life life) {
        if (releases.hadAHandIn(life.id(), actor)) {
            throw new Refused("", "You had a hand in this release. Somebody else has to approve it");
        }
    }
}
