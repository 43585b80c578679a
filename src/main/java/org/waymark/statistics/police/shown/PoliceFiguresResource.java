package org.waymark.statistics.police.shown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.Place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the police published: force by outcome, in both counts apart. */
@Path("/statistics/police")
public class PoliceFiguresResource {

    private final PoliceFigures figures;
    private final Acting acting;

    PoliceFiguresResource(PoliceFigures figures, Acting acting) {
        this.figures = figures;
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "statistics/police/shown", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance figures(Place here, PolicePage page);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance figures(@RestQuery String source, @RestQuery String period, @RestQuery String offence) {
        return Templates.figures(Place.POLICE, figures.page(acting.actor(), source, period, offence));
    }
}
