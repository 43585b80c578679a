package org.waymark.cases;

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
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Adding a note to a case. */
@Path("/cases/{reference}/notes")
public class NoteResource {

    private static final int LONGEST = 20_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Notes notes;
    private final Done done;

    NoteResource(Acting acting, Cases cases, CaseHeaders headers, Notes notes, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.notes = notes;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance note(IdentityBar bar, String id, String text, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return Templates.note(headers.of(cases.openFor(acting.actor(), reference)), FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response add(@RestPath String reference, @RestForm String id, @RestForm String text) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        errors.required("text", text, "a note");
        var words = errors.text("text", text, LONGEST);
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.note(headers.of(file), id, text, errors)).build();
        }
        notes.add(acting.actor(), reference, FormId.of(id), words.orElseThrow());
        return done.seeOther("/cases/" + reference + "#notes", "note-added");
    }
}
