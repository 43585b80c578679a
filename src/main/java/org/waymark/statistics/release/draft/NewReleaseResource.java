package org.waymark.statistics.release.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.PrepareRelease;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The form by which a release begins, filled in with what is usual. */
@Path("/statistics/releases/new")
public class NewReleaseResource {

    private final Acting acting;
    private final PrepareRelease preparing;
    private final StandardTables tables;
    private final Done done;

    NewReleaseResource(Acting acting, PrepareRelease preparing, StandardTables tables, Done done) {
        this.acting = acting;
        this.preparing = preparing;
        this.tables = tables;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance prepare(Place here, PrepareForm form, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.prepare(Place.RELEASES, PrepareForm.usual(tables.usual()), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response begin(@BeanParam PrepareForm form) {
        var errors = FormErrors.none();
        var asked = form.asked(errors);
        if (asked.isPresent()) {
            try {
                return done.seeOther("/statistics/releases/" + preparing.begin(acting.actor(), FormId.of(form.id()), asked.get()), "release-prepared");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(Templates.prepare(Place.RELEASES, form, errors)).build();
    }
}
