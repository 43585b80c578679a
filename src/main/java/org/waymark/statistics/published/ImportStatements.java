package org.waymark.statistics.published;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.KeptFiles;

/** Brings in published statements from a file: previewed and confirmed, or at once. A file with an error brings nothing. */
@ApplicationScoped
public class ImportStatements {

    private static final String PURPOSE = "published-statements";

    private final StatementReading reading;
    private final StatementWriting writing;
    private final KeptFiles keptFiles;
    private final Audit audit;

    ImportStatements(StatementReading reading, StatementWriting writing, KeptFiles keptFiles, Audit audit) {
        this.reading = reading;
        this.writing = writing;
        this.keptFiles = keptFiles;
        this.audit = audit;
    }

    /** What the file would come to, and nothing more. */
    @Transactional
    public ImportResult tried(Actor actor, StatementFile file) {
        return preview(actor, file).result();
    }

    /** What the file would come to; it is kept until it is confirmed. */
    @Transactional
    ImportPreview previewed(Actor actor, byte[] bytes, StatementFile file) {
        var brought = preview(actor, file);
        return new ImportPreview(keptFiles.keep(actor, PURPOSE, bytes), brought, brought.checked(Stored.latest(reading.everyVersion())));
    }

    /** That a file was brought and refused for its errors. */
    @Transactional
    void refused(Actor actor, StatementFile file) {
        audit.append(actor, AuditAction.IMPORT_REFUSED, PURPOSE + " rejected=" + file.rejected());
    }

    @Transactional
    public ImportResult bring(Actor actor, StatementFile file) {
        return bring(actor, UUID.randomUUID(), file);
    }

    /** Imports a kept file, once: confirmed again, it comes to the same. Empty where there is no such file of this person. */
    @Transactional
    Optional<ImportResult> confirm(Actor actor, UUID kept) {
        return keptFiles.take(actor, PURPOSE, kept)
                .map(bytes -> {
                    keptFiles.discard(kept);
                    return bring(actor, kept, StatementFile.read(bytes));
                })
                .or(() -> writing.result(actor, kept));
    }

    private ImportResult bring(Actor actor, UUID id, StatementFile file) {
        file.demandClean();
        var known = writing.latestForChange();
        var brought = Brought.of(file.statements(), known);
        writing.add(actor, id, brought.toImport(), known, brought.same().size());
        audit.append(actor, AuditAction.STATEMENTS_IMPORTED, detail(brought.result()));
        return brought.result();
    }

    private Brought preview(Actor actor, StatementFile file) {
        file.demandClean();
        var brought = Brought.of(file.statements(), Stored.latest(reading.everyVersion()));
        audit.append(actor, AuditAction.IMPORT_PREVIEWED, PURPOSE + " " + detail(brought.result()));
        return brought;
    }

    private static String detail(ImportResult result) {
        return "imported=" + result.imported() + " unchanged=" + result.unchanged();
    }
}
