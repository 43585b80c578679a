package org.waymark.administration;

import java.util.Map;
import java.util.UUID;

import org.waymark.audit.AuditTrail;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A row of the audit trail in words. The case stands as the beginning of its inner id: an auditor opens no case. */
@TemplateData
public record AuditLine(String when, String who, String action, String subject, String detail) {

    static AuditLine of(AuditTrail.Event event, Map<UUID, String> names) {
        return new AuditLine(London.inWords(event.at()), names.getOrDefault(event.actorId(), ""), event.action().label(),
                event.caseId() == null ? "" : event.caseId().toString().substring(0, 8),
                event.hits() == null ? event.detail() : (event.detail() + " " + event.hits() + " found").strip());
    }
}
