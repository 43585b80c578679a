package org.waymark.statistics.release.draft;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.web.Missing;

/** Reads what the pages of a draft show; each reading is in the audit trail. */
@ApplicationScoped
public class DraftPages {

    private final Releases releases;
    private final StandardTables tables;
    private final Audit audit;
    private final Clock clock;

    DraftPages(Releases releases, StandardTables tables, Audit audit, Clock clock) {
        this.releases = releases;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public DraftPage draft(Actor actor, UUID id) {
        var life = read(actor, id, "");
        return DraftPage.of(life, releases.before(life), releases.hadAHandIn(id, actor), clock.instant());
    }

    @Transactional
    MergedForces mergedForces(Actor actor, UUID id) {
        return MergedForces.of(read(actor, id, "merged-forces"));
    }

    @Transactional
    MergedForces mergedForces(Actor actor, UUID id, Set<String> chosen) {
        return MergedForces.of(read(actor, id, "merged-forces")).choosing(chosen);
    }

    @Transactional
    Steps steps(Actor actor, UUID id) {
        var life = read(actor, id, "steps");
        return Steps.of(life, tables.plan(life.preparation().asked()));
    }

    private Life read(Actor actor, UUID id, String what) {
        var life = releases.life(id).orElseThrow(Missing::new);
        audit.append(actor, AuditAction.RELEASE_DRAFT_READ, (life.release().address() + " " + what).strip());
        return life;
    }
}
