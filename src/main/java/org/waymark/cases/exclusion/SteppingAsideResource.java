package org.waymark.cases.exclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.Cases;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Stepping aside from a case because one may know somebody in it; nobody has to say why. */
@Path("/cases/{reference}/stepping-aside")
public class SteppingAsideResource {

    private static final int LONGEST_REASON = 1_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final KeepOut keepingOut;
    private final Done done;

    SteppingAsideResource(Acting acting, Cases cases, CaseHeaders headers, KeepOut keepingOut, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.keepingOut = keepingOut;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/exclusion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance steppingAside(IdentityBar bar, String id, String reason, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return Templates.steppingAside(headers.of(cases.openFor(acting.actor(), reference)), FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response stepAside(@RestPath String reference, @RestForm String id, @RestForm String reason) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.steppingAside(headers.of(file), id, reason, errors)).build();
        }
        keepingOut.stepAside(acting.actor(), reference, FormId.of(id), why.orElse(""));
        return done.seeOther("/", "stepped-aside");
    }
}
