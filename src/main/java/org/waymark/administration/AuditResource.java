package org.waymark.administration;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.audit.AuditTrail;
import org.waymark.web.BadRequest;
import org.waymark.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The audit trail, newest first, for the auditor. */
@Path("/audit")
public class AuditResource {

    private static final int PAGE = 100;

    private final Acting acting;
    private final AuditTrail trail;
    private final Staff staff;
    private final Audit audit;

    AuditResource(Acting acting, AuditTrail trail, Staff staff, Audit audit) {
        this.acting = acting;
        this.trail = trail;
        this.staff = staff;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance audit(List<AuditLine> lines, Pages pages);
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance trail(@QueryParam("page") String page) {
        if (page != null && !page.matches("[0-9]{1,6}")) {
            throw new BadRequest("The page is a number.");
        }
        var found = trail.count();
        var pages = new Pages(found, PAGE, page == null ? 1 : Integer.parseInt(page), "/audit");
        var names = staff.names();
        var lines = trail.newestFirst(pages.offset(), PAGE).stream().map(event -> AuditLine.of(event, names)).toList();
        audit.appendList(acting.actor(), AuditAction.AUDIT_READ, "", found);
        return Templates.audit(lines, pages);
    }
}
