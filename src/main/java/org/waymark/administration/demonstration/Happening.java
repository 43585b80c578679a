package org.waymark.administration.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.waymark.audit.AuditAction;
import org.waymark.intake.NewReport;
import org.waymark.investigation.Statement;
import org.waymark.time.London;

/** Something that was done in a case: when, by whom (a sign-in name), and what. */
record Happening(Instant at, String by, Deed deed) {

    LocalDate day() {
        return London.dayOf(at);
    }

    /** What was done. */
    sealed interface Deed {
    }

    /** The first report came and opened the case, owned by whoever logged it. */
    record Opened(NewReport report, String safeContact) implements Deed {
    }

    /** The same, with what was said: logged section by section. */
    record Logged(NewReport report, String account, String safeContact) implements Deed {
    }

    /** The case came from another organisation and belongs to nobody yet. */
    record Brought(NewReport report) implements Deed {
    }

    /** Another report came for the same case. */
    record Joined(NewReport report) implements Deed {
    }

    /** Something became known of the investigation. */
    record Told(AuditAction as, Statement statement) implements Deed {
    }

    /** A note was written. */
    record Noted(UUID id, String text) implements Deed {
    }

    /** A colleague was let in. */
    record Shared(UUID id, String with, String reason) implements Deed {
    }

    /** The case was given to another owner. */
    record Assigned(UUID id, String to, String reason) implements Deed {
    }

    /** The work ended. */
    record Closed(UUID id, String reason) implements Deed {
    }

    /** The work began again. */
    record Reopened(UUID id, String reason) implements Deed {
    }
}
