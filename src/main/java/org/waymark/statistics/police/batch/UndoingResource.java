package org.waymark.statistics.police.batch;

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
import org.waymark.web.CsrfToken;
import org.waymark.web.Done;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Taking a batch of police figures back. */
@Path("/imports/police-figures/{batch-id}/undoing")
public class UndoingResource {

    private final TakeBackPoliceFigures figures;
    private final Acting acting;
    private final Done done;

    UndoingResource(TakeBackPoliceFigures figures, Acting acting, Done done) {
        this.figures = figures;
        this.acting = acting;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/police/batch", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance undoing(Batch batch);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance consider(@RestPath("batch-id") UUID batch) {
        return Templates.undoing(figures.considered(acting.actor(), batch));
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response takeBack(@RestPath("batch-id") UUID batch, @RestForm(CsrfToken.FIELD) String token) {
        figures.takeBack(acting.actor(), batch);
        return done.seeOther("/imports/police-figures", "police-figures-taken-back");
    }
}
