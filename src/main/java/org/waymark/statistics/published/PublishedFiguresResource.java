package org.waymark.statistics.published;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What others published and whether it holds: the sources, a page for each, and all of it for machines. */
@Path("/statistics")
public class PublishedFiguresResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final PublishedFigures figures;
    private final Acting acting;

    PublishedFiguresResource(PublishedFigures figures, Acting acting) {
        this.figures = figures;
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "statistics/published", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sources(List<PublishedSource> sources);

        static native TemplateInstance source(PublishedSource source);
    }

    @GET
    @Path("published")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sources() {
        return Templates.sources(figures.sources(acting.actor()));
    }

    @GET
    @Path("published/{source-id}")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance source(@RestPath("source-id") String id) {
        return Templates.source(figures.source(acting.actor(), idOf(id)).orElseThrow(Missing::new));
    }

    /** The suffix alone says in which form, whatever the browser would rather have. */
    @GET
    @Path("published.csv")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Published statements in their latest versions as CSV, each with its verdict")
    public Response csv() {
        return Response.ok(figures.exported(acting.actor()).csv(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"published-statements.csv\"")
                .build();
    }

    @GET
    @Path("published.json")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Published statements in their latest versions as JSON, each with its verdict")
    public Response json() {
        return Response.ok(figures.exported(acting.actor()).json(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException cause) {
            throw new Missing();
        }
    }
}
