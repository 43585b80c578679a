package org.waymark.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.Done;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Reports that name a case which was not their author's: the owner of that case and supervisors say where they belong. */
@Path("/reports/waiting")
public class WaitingResource {

    private final Acting acting;
    private final WaitingReports waiting;
    private final ReportRows reports;
    private final ReportInFull.Reader reader;
    private final SettleReport settling;
    private final Audit audit;
    private final Done done;

    WaitingResource(Acting acting, WaitingReports waiting, ReportRows reports, ReportInFull.Reader reader, SettleReport settling, Audit audit, Done done) {
        this.acting = acting;
        this.waiting = waiting;
        this.reports = reports;
        this.reader = reader;
        this.settling = settling;
        this.audit = audit;
        this.done = done;
    }

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance waiting(List<WaitingReport> reports);

        static native TemplateInstance waitingReport(WaitingReport waiting, ReportInFull report);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list() {
        var mine = waiting.before(acting.actor());
        audit.appendList(acting.actor(), AuditAction.REPORTS_WAITING_LISTED, "", mine.size());
        return Templates.waiting(mine);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance read(@RestPath UUID id) {
        var mine = waiting.before(acting.actor(), id).filter(report -> !report.settled()).orElseThrow(() -> reports.refused(acting.actor()));
        audit.append(acting.actor(), AuditAction.REPORT_READ, mine.isOfCase() ? new CaseId(mine.namedCase()) : null, id.toString());
        return Templates.waitingReport(mine, reader.read(reports.findById(id), false));
    }

    @POST
    @Path("{id}/joining")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response join(@RestPath UUID id) {
        return settled(settling.join(acting.actor(), id), "report-joined");
    }

    @POST
    @Path("{id}/case")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response openCase(@RestPath UUID id) {
        return settled(settling.open(acting.actor(), id), "case-opened-from-report");
    }

    private Response settled(Optional<Placed> placed, String code) {
        return placed.map(decided -> done.seeOther(decided.address(), code))
                .orElseGet(() -> done.seeOther("/reports/waiting", "report-settled"));
    }
}
