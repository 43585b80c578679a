package org.waymark.administration.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.audit.TrailExport;
import org.waymark.web.Refused;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The whole trail as the verifier reads it: rows, seals and the signed head. */
@Path("/audit/trail")
public class TrailFilesResource {

    private final Acting acting;
    private final TrailSearch trail;
    private final TrailExport export;
    private final Audit audit;

    TrailFilesResource(Acting acting, TrailSearch trail, TrailExport export, Audit audit) {
        this.acting = acting;
        this.trail = trail;
        this.export = export;
        this.audit = audit;
    }

    /** The row of the export is committed before the first byte goes out. */
    @GET
    @RolesAllowed(Role.AUDITOR)
    @Produces("application/zip")
    public Response trail() {
        var auditor = acting.actor();
        var isHers = QuarkusTransaction.joiningExisting().call(() -> {
            var excluded = trail.isExcludedFromAny(auditor);
            audit.append(auditor, AuditAction.AUDIT_TRAIL_EXPORTED, excluded ? "EXCLUDED" : "");
            return !excluded;
        });
        if (!isHers) {
            throw new Refused("", "You are kept out of a case, and the trail as a whole tells of it. Ask another auditor to fetch the files.");
        }
        return Response.ok((StreamingOutput) export::writeTo).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-trail.zip\"").build();
    }
}
