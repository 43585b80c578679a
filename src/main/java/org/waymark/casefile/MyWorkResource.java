package org.waymark.casefile;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import org.waymark.access.Acting;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.emergency.EmergencyReviews;
import org.waymark.intake.DraftSummary;
import org.waymark.intake.Reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page after sign-in: my open cases, newest first, and what waits for me. Admins and auditors are shown their way. */
@Path("/")
public class MyWorkResource {

    private static final int SHOWN = 50;

    private final Acting acting;
    private final CaseList list;
    private final Reports reports;
    private final EmergencyReviews emergencies;
    private final Staff staff;
    private final Audit audit;

    MyWorkResource(Acting acting, CaseList list, Reports reports, EmergencyReviews emergencies, Staff staff, Audit audit) {
        this.acting = acting;
        this.list = list;
        this.reports = reports;
        this.emergencies = emergencies;
        this.staff = staff;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance myWork(long found, List<CaseLine> lines, List<DraftSummary> drafts, long waiting, long emergencies);

        static native TemplateInstance welcome(boolean isAdmin, boolean isAuditor);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance myWork() {
        var actor = acting.actor();
        return actor.isCaseworker() || actor.isSupervisor() ? workOf(actor)
                : Templates.welcome(actor.has(Role.ADMIN), actor.has(Role.AUDITOR));
    }

    private TemplateInstance workOf(Actor actor) {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("mine", "true");
        query.putSingle("status", "OPEN");
        var mine = CaseFilter.of(query);
        var found = list.count(actor, mine);
        var names = staff.names();
        var lines = list.find(actor, mine, 0, SHOWN).stream().map(row -> CaseLine.of(row, names)).toList();
        audit.appendList(actor, AuditAction.MY_WORK_LISTED, mine.codes(), found);
        return Templates.myWork(found, lines, reports.draftsOf(actor), reports.waitingFor(actor), emergencies.waitingFor(actor));
    }
}
