package org.waymark.casefile;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.BadRequest;
import org.waymark.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The list of cases: what the reader may open, through the filters of the address, page by page. */
@Path("/cases")
public class CaseListResource {

    private static final int PAGE = 25;

    private final Acting acting;
    private final CaseList list;
    private final Staff staff;
    private final Audit audit;

    CaseListResource(Acting acting, CaseList list, Staff staff, Audit audit) {
        this.acting = acting;
        this.list = list;
        this.staff = staff;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance cases(List<CaseLine> lines, Pages pages, CaseFilter filter, FilterChoices choices);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance cases(UriInfo address) {
        var actor = acting.actor();
        var query = address.getQueryParameters();
        var filter = CaseFilter.of(query);
        var found = list.count(actor, filter);
        var pages = new Pages(found, PAGE, pageIn(query.getFirst("page")), filter.address());
        var names = staff.names();
        var lines = list.find(actor, filter, pages.offset(), PAGE).stream().map(row -> CaseLine.of(row, names)).toList();
        audit.appendList(actor, AuditAction.CASES_LISTED, filter.codes(), found);
        return Templates.cases(lines, pages, filter, FilterChoices.ALL);
    }

    private static int pageIn(String typed) {
        if (typed == null || typed.matches("[0-9]{1,6}")) {
            return typed == null ? 1 : Integer.parseInt(typed);
        }
        throw new BadRequest("The page is a number.");
    }
}
