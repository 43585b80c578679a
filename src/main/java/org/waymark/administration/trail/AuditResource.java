package org.waymark.administration.trail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.access.Staff;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.BadRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Option;
import org.waymark.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The audit trail, newest first, for the auditor: all of it, or of a person, an action, a case, some days. */
@Path("/audit")
public class AuditResource {

    private static final int PAGE = 100;
    private static final List<Option> ACTIONS = Arrays.stream(AuditAction.values()).map(action -> Option.of(action.name(), action.label()))
            .sorted(Comparator.comparing(Option::label)).toList();

    private final Acting acting;
    private final TrailSearch trail;
    private final Staff staff;
    private final Audit audit;

    AuditResource(Acting acting, TrailSearch trail, Staff staff, Audit audit) {
        this.acting = acting;
        this.trail = trail;
        this.staff = staff;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "administration/trail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance audit(List<AuditLine> lines, Pages pages, TrailFilter filter, List<Option> people, List<Option> actions,
                TrailSearch.Sealed sealed, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response trail(@QueryParam("person") String person, @QueryParam("action") String action, @QueryParam("reference") String reference,
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("page") String page) {
        if (page != null && !page.matches("[0-9]{1,6}")) {
            throw new BadRequest("The page is a number.");
        }
        var errors = FormErrors.none();
        var filter = TrailFilter.of(new TrailFilter.Typed(person, action, reference, from, to), errors);
        var found = errors.isAny() ? 0 : trail.count(acting.actor(), filter);
        var pages = new Pages(found, PAGE, page == null ? 1 : Integer.parseInt(page), filter.address());
        var names = staff.names();
        var lines = errors.isAny() ? List.<AuditLine>of()
                : trail.newestFirst(acting.actor(), filter, pages.offset(), PAGE).stream().map(row -> AuditLine.of(row, names)).toList();
        audit.appendList(acting.actor(), AuditAction.AUDIT_READ, filter.codes(), found);
        var people = staff.everybody().stream().map(colleague -> Option.of(colleague.id().toString(), colleague.name())).toList();
        return Response.status(errors.isAny() ? 422 : 200).entity(Templates.audit(lines, pages, filter, people, ACTIONS, trail.sealed(), errors)).build();
    }
}
