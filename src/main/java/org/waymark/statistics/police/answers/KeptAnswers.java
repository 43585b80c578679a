package org.waymark.statistics.police.answers;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.people.KeptFiles;
import org.waymark.web.Missing;

/** Answers of forces while somebody says how they are laid out: sealed, for an hour, for whoever brought them. */
@ApplicationScoped
public class KeptAnswers {

    private static final String PURPOSE = "police-answers";

    private final KeptFiles files;
    private final Audit audit;

    KeptAnswers(KeptFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    UUID keep(Actor actor, byte[] file) {
        audit.append(actor, AuditAction.IMPORT_PREVIEWED, PURPOSE);
        return files.keep(actor, PURPOSE, file);
    }

    /** A file that was refused before anybody could say what it holds. */
    @Transactional
    void refused(Actor actor) {
        audit.append(actor, AuditAction.IMPORT_REFUSED, PURPOSE);
    }

    @Transactional
    byte[] read(Actor actor, UUID file) {
        audit.append(actor, AuditAction.IMPORT_PREVIEWED, PURPOSE);
        return files.take(actor, PURPOSE, file).orElseThrow(Missing::new);
    }
}
