package org.waymark.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.KeptFiles;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Imports a file of cases, whole or not at all: at once, or previewed first and then confirmed by whoever brought it. */
@ApplicationScoped
public class ImportCases {

    private static final String PURPOSE = "imports.cases";
    /** A file of 52 MB holds some 300,000 rows; the usual minute would end their transaction early. */
    private static final int SECONDS = 3600;

    private final ExamineCases examine;
    private final BringCases bring;
    private final ExternalReferences references;
    private final CaseImports imports;
    private final KeptFiles files;
    private final Audit audit;

    ImportCases(ExamineCases examine, BringCases bring, ExternalReferences references, CaseImports imports, KeptFiles files, Audit audit) {
        this.examine = examine;
        this.bring = bring;
        this.references = references;
        this.imports = imports;
        this.files = files;
        this.audit = audit;
    }

    /** Tells what an import would do and stores nothing. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Findings examine(Actor actor, FileBrought file) {
        return examined(actor, file, AuditAction.IMPORT_PREVIEWED);
    }

    /** The same, and keeps a file without errors for its confirmation. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Preview preview(Actor actor, FileBrought file) {
        var findings = examined(actor, file, AuditAction.IMPORT_PREVIEWED);
        return new Preview(findings, findings.isClean() ? Optional.of(keep(actor, file)) : Optional.empty());
    }

    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Carried importNow(Actor actor, FileBrought file) {
        return carryOut(actor, UUID.randomUUID(), file);
    }

    /** Imports the file that this person has kept; confirmed before, it gives the same answer and imports nothing more. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Optional<Carried> confirm(Actor actor, UUID id) {
        var kept = files.take(actor, PURPOSE, id);
        if (kept.isEmpty()) {
            return imports.withId(id).filter(done -> done.by().equals(actor.id())).map(done -> new Carried(id, done.outcome(), Optional.empty()));
        }
        var carried = carryOut(actor, id, () -> new ByteArrayInputStream(kept.get()));
        if (carried.isDone()) {
            files.discard(id);
        }
        return Optional.of(carried);
    }

    private Carried carryOut(Actor actor, UUID id, FileBrought file) {
        references.lock();
        var findings = examine.examine(actor, file);
        var outcome = findings.outcome();
        if (findings.isClean()) {
            imports.add(id, actor, outcome);
            bring.bring(actor, id, file, findings);
        }
        audit.append(actor, findings.isClean() ? AuditAction.CASES_IMPORTED : AuditAction.IMPORT_REFUSED, inCodes(outcome));
        return new Carried(id, outcome, Optional.of(findings));
    }

    private Findings examined(Actor actor, FileBrought file, AuditAction action) {
        var findings = examine.examine(actor, file);
        audit.append(actor, action, inCodes(findings.outcome()));
        return findings;
    }

    private UUID keep(Actor actor, FileBrought file) {
        try (var content = file.open()) {
            return files.keep(actor, PURPOSE, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String inCodes(Findings.Outcome outcome) {
        return "cases imported=%d unchanged=%d skipped=%d rejected=%d"
                .formatted(outcome.imported(), outcome.unchanged(), outcome.skipped(), outcome.rejected());
    }

    /** What a file would bring, and the id under which it waits for its confirmation, if it can be confirmed. */
    record Preview(Findings findings, Optional<UUID> kept) {
    }

    /** An import that was asked for: done, or refused with what was found. */
    record Carried(UUID id, Findings.Outcome outcome, Optional<Findings> findings) {

        boolean isDone() {
            return outcome.errors().isEmpty();
        }
    }
}
