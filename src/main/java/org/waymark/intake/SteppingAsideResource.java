package org.waymark.intake;

import java.util.EnumSet;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.waymark.intake.section.Section;
import org.waymark.web.Done;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A caseworker who may know the person hands the report over in the middle of the call. */
@Path("/reports/{id}/stepping-aside")
public class SteppingAsideResource {

    private final Acting acting;
    private final Drafts drafts;
    private final SubmitReport submitting;
    private final Done done;

    SteppingAsideResource(Acting acting, Drafts drafts, SubmitReport submitting, Done done) {
        this.acting = acting;
        this.drafts = drafts;
        this.submitting = submitting;
        this.done = done;
    }

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance steppingAside(CheckPage page);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response form(@RestPath UUID id) {
        return submitting.isHandedOver(acting.actor(), id) ? done.seeOther("/", "report-handed-over") : Response.ok(Templates.steppingAside(page(id))).build();
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response stepAside(@RestPath UUID id, @RestForm("csrf-token") String token) {
        try {
            submitting.handOver(acting.actor(), id);
            return done.seeOther("/", "report-handed-over");
        } catch (RefusedReport notReady) {
            return Response.status(422).entity(Templates.steppingAside(page(id))).build();
        }
    }

    private CheckPage page(UUID id) {
        var draft = drafts.begun(acting.actor(), id, EnumSet.allOf(Section.class));
        if (draft.standing() != Draft.Standing.OPEN) {
            throw new Missing();
        }
        return CheckPage.of(draft);
    }
}
