package org.waymark.intake;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.Cases;
import org.waymark.cases.reveal.Reveal;
import org.waymark.cases.reveal.Reveals;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One report of a case in full. */
@Path("/cases/{reference}/reports/{id}")
public class ReportResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final ReportRows reports;
    private final ReportInFull.Reader reader;
    private final Reveals reveals;
    private final Audit audit;

    ReportResource(Acting acting, Cases cases, CaseHeaders headers, ReportRows reports, ReportInFull.Reader reader, Reveals reveals,
            Audit audit) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.reports = reports;
        this.reader = reader;
        this.reveals = reveals;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance report(IdentityBar bar, ReportInFull report, String shownUntil);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance read(@RestPath String reference, @RestPath UUID id) {
        var file = cases.openFor(acting.actor(), reference);
        var report = reports.ofCase(file.id(), id).orElseThrow(() -> cases.noSuchPart(acting.actor(), file));
        audit.append(acting.actor(), AuditAction.REPORT_READ, file.id(), id.toString());
        var until = reveals.running(acting.actor(), file.id()).map(Reveal::hiddenAgain).orElse(null);
        return Templates.report(headers.of(file), reader.read(report, until != null), until);
    }
}
