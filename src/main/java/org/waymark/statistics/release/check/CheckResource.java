package org.waymark.statistics.release.check;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

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
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.ChangedMeanwhile;
import org.waymark.statistics.release.life.Check.Kind;
import org.waymark.statistics.release.life.Checks;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.draft.DraftPages;
import org.waymark.statistics.release.draft.Overtaken;
import org.waymark.web.Done;
import org.waymark.web.FormId;
import org.waymark.web.FormVersion;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A check, or computing a release anew: started by a button, watched on a page of its own, and stopped there. */
@Path("/statistics/releases/{id}")
public class CheckResource {

    private static final String HERE = "/statistics/releases/";

    private final Acting acting;
    private final Releases releases;
    private final Checks checks;
    private final CheckRelease checking;
    private final DraftPages pages;
    private final Audit audit;
    private final Clock clock;
    private final Done done;

    CheckResource(Acting acting, Releases releases, Checks checks, CheckRelease checking, DraftPages pages, Audit audit, Clock clock, Done done) {
        this.acting = acting;
        this.releases = releases;
        this.checks = checks;
        this.checking = checking;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/check", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance check(Place here, CheckPage page);
    }

    @POST
    @Path("checks")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response check(@RestPath UUID id, @RestForm("form") String form, @RestForm String version) {
        return started(id, form, version, Kind.ATTACK);
    }

    @POST
    @Path("suppressions")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response suppress(@RestPath UUID id, @RestForm("form") String form, @RestForm String version) {
        return started(id, form, version, Kind.SUPPRESSION);
    }

    @POST
    @Path("reproductions")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response reproduce(@RestPath UUID id, @RestForm("form") String form, @RestForm String version) {
        return started(id, form, version, Kind.REPRODUCTION);
    }

    private Response started(UUID release, String form, String version, Kind kind) {
        try {
            return Response.seeOther(URI.create(HERE + release + "/checks/" + checking.start(acting.actor(), release, FormId.of(form), FormVersion.of(version), kind)))
                    .build();
        } catch (ChangedMeanwhile overtaken) {
            return Overtaken.shown(pages.draft(acting.actor(), release));
        }
    }

    @GET
    @Path("checks/{check}")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance watch(@RestPath UUID id, @RestPath("check") UUID checkId) {
        var life = releases.life(id).orElseThrow(Missing::new);
        var check = checks.find(checkId).filter(found -> releases.isOf(found.preparationId(), id)).orElseThrow(Missing::new);
        audit.append(acting.actor(), AuditAction.RELEASE_DRAFT_READ, life.release().address() + " check");
        return Templates.check(Place.RELEASES, CheckPage.of(life, check, releases.hadAHandIn(id, acting.actor()), clock.instant()));
    }

    @POST
    @Path("checks/{check}/cancellation")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response cancel(@RestPath UUID id, @RestPath("check") UUID checkId, @RestForm("csrf-token") String token) {
        checking.cancel(acting.actor(), id, checkId);
        return done.seeOther(HERE + id + "/checks/" + checkId, "release-check-stopped");
    }
}
