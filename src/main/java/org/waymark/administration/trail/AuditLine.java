package org.waymark.administration.trail;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.waymark.audit.AuditAction;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A row of the audit trail in words. The case stands as the beginning of its inner id: an auditor opens no case. */
@TemplateData
public record AuditLine(String when, String who, String action, String subject, String detail) {

    static AuditLine of(TrailSearch.Found row, Map<UUID, String> names) {
        return new AuditLine(London.inWords(row.at()), names.getOrDefault(row.actor(), ""), label(row.action()),
                row.caseId() == null ? "" : row.caseId().toString().substring(0, 8),
                row.hits() == null ? row.detail() : (row.detail() + " " + row.hits() + " found").strip());
    }

    /** An action that this version does not know any more is shown by its code. */
    static String label(String action) {
        return Arrays.stream(AuditAction.values()).filter(known -> known.name().equals(action)).map(AuditAction::label).findFirst().orElse(action);
    }
}
