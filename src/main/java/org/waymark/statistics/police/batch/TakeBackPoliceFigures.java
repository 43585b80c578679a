package org.waymark.statistics.police.batch;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.Missing;

/** Takes a batch back as a whole: its figures are no longer shown, and what was shown before them is shown again. */
@ApplicationScoped
public class TakeBackPoliceFigures {

    private final Batches batches;
    private final PoliceWriting writing;
    private final Audit audit;

    TakeBackPoliceFigures(Batches batches, PoliceWriting writing, Audit audit) {
        this.batches = batches;
        this.writing = writing;
        this.audit = audit;
    }

    @Transactional
    Batch considered(Actor actor, UUID id) {
        var batch = batches.withId(id).orElseThrow(Missing::new);
        audit.append(actor, AuditAction.POLICE_FIGURES_READ, id.toString());
        return batch;
    }

    @Transactional
    void takeBack(Actor actor, UUID id) {
        var batch = batches.withId(id).orElseThrow(Missing::new);
        writing.lock();
        if (writing.takeBack(actor, batch.id())) {
            audit.append(actor, AuditAction.POLICE_FIGURES_TAKEN_BACK, id.toString());
        }
    }
}
