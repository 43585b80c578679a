package org.waymark.statistics.release.reproduction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.draft.DraftPage;
import org.waymark.statistics.release.draft.DraftPages;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Computing a published release anew, for supervisors: it may show true counts where the ledger would give others. */
@Path("/statistics/releases/{id}/reproduction")
public class ReproductionResource {

    private final Acting acting;
    private final Reproduce reproducing;
    private final DraftPages pages;

    ReproductionResource(Acting acting, Reproduce reproducing, DraftPages pages) {
        this.acting = acting;
        this.reproducing = reproducing;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "statistics/release/reproduction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reproduction(Place here, DraftPage page, Reproduction result);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.reproduction(Place.RELEASES, pages.draft(acting.actor(), id), null);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance reproduce(@RestPath UUID id, @RestForm("csrf-token") String token) {
        var page = pages.draft(acting.actor(), id);
        var result = reproducing.reproduce(acting.actor(), page.content().address()).orElseThrow(Missing::new);
        return Templates.reproduction(Place.RELEASES, page, result);
    }
}
