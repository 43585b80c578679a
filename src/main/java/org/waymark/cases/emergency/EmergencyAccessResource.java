package org.waymark.cases.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.access.Acting;
import org.waymark.access.CaseReference;
import org.waymark.access.FreshSignIn;
import org.waymark.access.Role;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Opening a case in an emergency: by its reference, with a reason, by somebody who has just signed in. */
@Path("/emergency-access")
public class EmergencyAccessResource {

    private static final String HERE = "/emergency-access";
    private static final int LONGEST_REASON = 1_000;

    private final Acting acting;
    private final EmergencyAccess accesses;
    private final FreshSignIn signIn;
    private final Done done;

    EmergencyAccessResource(Acting acting, EmergencyAccess accesses, FreshSignIn signIn, Done done) {
        this.acting = acting;
        this.accesses = accesses;
        this.signIn = signIn;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases/emergency", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance emergencyAccess(boolean fresh, String id, String reference, String reason, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.emergencyAccess(signIn.isFresh(), FormId.fresh(), "", "", FormErrors.none());
    }

    @POST
    @Path("sign-in")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response signIn(@RestForm("csrf-token") String token) {
        return signIn.again(HERE);
    }

    /** Whoever took too long is asked to sign in again; a reason is quickly typed twice, and a screen left open opens nothing. */
    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response begin(@RestForm String id, @RestForm String reference, @RestForm String reason) {
        if (!signIn.isFresh()) {
            return Response.ok(Templates.emergencyAccess(false, "", "", "", FormErrors.none())).build();
        }
        var errors = FormErrors.none();
        var typed = errors.required("reference", reference, "a case reference");
        errors.required("reason", reason, "a reason");
        var why = errors.text("reason", reason, LONGEST_REASON);
        if (errors.isEmpty()) {
            var named = typed.flatMap(CaseReference::parse);
            if (accesses.begin(acting.actor(), named, FormId.of(id), why.orElseThrow())) {
                return done.seeOther("/cases/" + named.orElseThrow(), "emergency-access-begun");
            }
            errors.add("reference", "No case can be opened by this reference. Check it with whoever gave it to you");
        }
        return Response.status(422).entity(Templates.emergencyAccess(true, id, reference, reason, errors)).build();
    }
}
