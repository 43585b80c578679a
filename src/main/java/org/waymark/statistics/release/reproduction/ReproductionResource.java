package org.waymark.statistics.release.reproduction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.draft.DraftPage;
import org.waymark.statistics.release.draft.DraftPages;
import org.waymark.time.London;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What computing a published release anew is, when it was done last, and the button that starts it. */
@Path("/statistics/releases/{id}/reproduction")
public class ReproductionResource {

    private final Acting acting;
    private final Checks checks;
    private final DraftPages pages;

    ReproductionResource(Acting acting, Checks checks, DraftPages pages) {
        this.acting = acting;
        this.checks = checks;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "statistics/release/reproduction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance reproduction(Place here, DraftPage page, Check last, String lastStarted);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@RestPath UUID id) {
        var page = pages.draft(acting.actor(), id);
        var last = QuarkusTransaction.requiringNew().call(() -> checks.latestReproductionOf(page.life().preparation().id()));
        return Templates.reproduction(Place.RELEASES, page, last.orElse(null), last.map(Check::startedAt).map(London::inWords).orElse(""));
    }
}
