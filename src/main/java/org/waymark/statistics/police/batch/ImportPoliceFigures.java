package org.waymark.statistics.police.batch;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.KeptFiles;
import org.waymark.statistics.police.layout.AnswerLayouts;
import org.waymark.statistics.police.reading.Reading;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Brings in police figures from a file: previewed and confirmed, or at once. A file with an error brings nothing. */
@ApplicationScoped
public class ImportPoliceFigures {

    private static final String PURPOSE = "police-figures";
    /** A year of all forces and offences is some 600,000 rows; the usual minute would end their transaction early. */
    private static final int SECONDS = 1800;

    private final PoliceWriting writing;
    private final Batches batches;
    private final AnswerLayouts layouts;
    private final KeptFiles keptFiles;
    private final Audit audit;

    ImportPoliceFigures(PoliceWriting writing, Batches batches, AnswerLayouts layouts, KeptFiles keptFiles, Audit audit) {
        this.writing = writing;
        this.batches = batches;
        this.layouts = layouts;
        this.keptFiles = keptFiles;
        this.audit = audit;
    }

    /** What the file would come to, and nothing more. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    PoliceImport tried(Actor actor, NewBatch batch, Reading reading) {
        return preview(actor, batch, reading);
    }

    /** What the file would come to; it is kept until it is confirmed, unless its figures stand here already. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public PolicePreview previewed(Actor actor, NewBatch batch, Reading reading) {
        preview(actor, batch, reading);
        var standing = batches.standing(batch);
        var file = standing.isPresent() ? Optional.<UUID>empty() : Optional.of(keptFiles.keep(actor, PURPOSE, batch.packed()));
        return PolicePreview.of(file, standing, batch, reading);
    }

    /** That a file was brought and refused for its errors. */
    @Transactional
    public void refused(Actor actor, Reading reading) {
        audit.append(actor, AuditAction.IMPORT_REFUSED, PURPOSE + " rejected=" + reading.rejected());
    }

    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    PoliceImport bring(Actor actor, NewBatch batch, Reading reading) {
        return bring(actor, UUID.randomUUID(), batch, reading);
    }

    /** Imports a kept file, once: confirmed again, it comes to the same. Empty where there is no such file of this person. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Optional<PoliceImport> confirm(Actor actor, UUID kept) {
        return keptFiles.take(actor, PURPOSE, kept)
                .map(bytes -> {
                    keptFiles.discard(kept);
                    var batch = NewBatch.unpacked(bytes);
                    return bring(actor, kept, batch, batch.read());
                })
                .or(() -> writing.result(actor, kept));
    }

    private PoliceImport preview(Actor actor, NewBatch batch, Reading reading) {
        var result = resultOf(batch, reading);
        audit.append(actor, AuditAction.IMPORT_PREVIEWED, result.inCodes());
        return result;
    }

    private PoliceImport bring(Actor actor, UUID id, NewBatch batch, Reading reading) {
        writing.lock();
        var result = resultOf(batch, reading);
        if (result.imported() > 0) {
            writing.add(actor, id, batch, reading.figures());
            if (batch.kind() == BatchKind.ANSWER) {
                layouts.remember(actor, batch.layout(), batch.file());
            }
        }
        audit.append(actor, AuditAction.POLICE_FIGURES_IMPORTED, result.inCodes());
        return result;
    }

    private PoliceImport resultOf(NewBatch batch, Reading reading) {
        reading.demandClean();
        return batches.standing(batch).isPresent() ? new PoliceImport(0, reading.figures().size()) : new PoliceImport(reading.figures().size(), 0);
    }
}
