package org.waymark.casefile;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.access.Acting;
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.cases.Cases;
import org.waymark.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Finding a case by the reference that somebody reads out. By POST, so that no search stands in an address or a log. */
@Path("/cases/search")
public class CaseSearchResource {

    private final Acting acting;
    private final Cases cases;
    private final Audit audit;

    CaseSearchResource(Acting acting, Cases cases, Audit audit) {
        this.acting = acting;
        this.cases = cases;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance caseSearch(String reference, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.caseSearch("", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response search(@RestForm String reference) {
        var typed = reference == null ? "" : reference.strip();
        var parsed = CaseReference.parse(typed);
        var found = parsed.flatMap(read -> cases.findFor(acting.actor(), read));
        audit.appendList(acting.actor(), AuditAction.CASE_SEARCHED, "", found.isPresent() ? 1 : 0);
        if (found.isPresent()) {
            return Response.seeOther(URI.create("/cases/" + found.get().reference())).build();
        }
        var sentence = typed.isEmpty() ? "Enter a case reference, like K7QF-3M2D"
                : parsed.isEmpty() ? "This is not a case reference. Ask for it again: eight letters and digits, like K7QF-3M2D"
                : "No case that you may open has this reference";
        return Response.status(422).entity(Templates.caseSearch(typed, FormErrors.none().add("reference", sentence))).build();
    }
}
