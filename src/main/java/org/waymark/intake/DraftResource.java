package org.waymark.intake;

import java.net.URI;
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
import org.waymark.access.CaseReference;
import org.waymark.access.Role;
import org.waymark.intake.section.Section;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A draft as a whole: checked and submitted, stopped, or discarded. */
@Path("/reports")
public class DraftResource {

    private final Acting acting;
    private final Drafts drafts;
    private final SubmitReport submitting;
    private final EndDraft ending;
    private final EarlierContactWarning warning;
    private final Done done;

    DraftResource(Acting acting, Drafts drafts, SubmitReport submitting, EndDraft ending, EarlierContactWarning warning, Done done) {
        this.acting = acting;
        this.drafts = drafts;
        this.submitting = submitting;
        this.ending = ending;
        this.warning = warning;
        this.done = done;
    }

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance check(CheckPage page, EarlierContact earlier, String reference, FormErrors errors);

        static native TemplateInstance submission();

        static native TemplateInstance stop(UUID id, boolean begun);

        static native TemplateInstance discarding(UUID id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response check(@RestPath UUID id) {
        return check(200, id, "", FormErrors.none());
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response submit(@RestPath UUID id, @RestForm String reference) {
        var errors = FormErrors.none();
        var typed = FormErrors.typed(reference);
        var named = typed.flatMap(CaseReference::parse);
        if (typed.isPresent() && named.isEmpty()) {
            errors.add("reference", "This is not a case reference. Check each character: it looks like K7QF-3M2V");
            return check(422, id, reference, errors);
        }
        try {
            var placed = submitting.submit(acting.actor(), id, named);
            return done.seeOther(placed.address(), placed.isWaiting() || named.isPresent() ? "report-logged" : "case-opened");
        } catch (RefusedReport | ChangedMeanwhile notReady) {
            return check(422, id, reference, errors);
        }
    }

    /** The receipt of a report that names a case which is not its author's: the same whether that case is hidden or does not exist. */
    @GET
    @Path("{id}/submission")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response submission(@RestPath UUID id) {
        var draft = drafts.begun(acting.actor(), id, EnumSet.noneOf(Section.class));
        return draft.placed().map(placed -> placed.isWaiting() ? Response.ok(Templates.submission()).build() : seeOther(placed.address()))
                .orElseGet(() -> seeOther("/reports/" + id));
    }

    @GET
    @Path("{id}/stop")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance stopped(@RestPath UUID id) {
        var draft = drafts.open(acting.actor(), id, EnumSet.noneOf(Section.class));
        return Templates.stop(id, draft.standing() == Draft.Standing.STOPPED);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response stop(@RestPath UUID id) {
        ending.stop(acting.actor(), id);
        return seeOther("/reports/" + id + "/stop");
    }

    @GET
    @Path("{id}/discarding")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response discarding(@RestPath UUID id) {
        var draft = drafts.begun(acting.actor(), id, EnumSet.noneOf(Section.class));
        return switch (draft.standing()) {
            case SUBMITTED -> seeOther(draft.placed().orElseThrow().address());
            default -> Response.ok(Templates.discarding(id)).build();
        };
    }

    @POST
    @Path("{id}/discarding")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    public Response discard(@RestPath UUID id) {
        ending.discard(acting.actor(), id);
        return done.seeOther("/", "report-discarded");
    }

    private Response check(int status, UUID id, String reference, FormErrors errors) {
        var draft = drafts.begun(acting.actor(), id, EnumSet.allOf(Section.class));
        return switch (draft.standing()) {
            case SUBMITTED -> seeOther(draft.placed().orElseThrow().address());
            case STOPPED -> seeOther("/reports/" + id + "/stop");
            default -> Response.status(status).entity(Templates.check(CheckPage.of(draft), warning.of(acting.actor(), id), reference, errors)).build();
        };
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
