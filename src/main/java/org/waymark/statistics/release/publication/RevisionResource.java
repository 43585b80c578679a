package org.waymark.statistics.release.publication;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.waymark.statistics.Place;
import org.waymark.statistics.release.PrepareRelease;
import org.waymark.statistics.release.draft.DraftPage;
import org.waymark.statistics.release.draft.DraftPages;
import org.waymark.statistics.release.standard.Asked;
import org.waymark.statistics.release.standard.StandardTables;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** Revising a published release: a new one that says why, linked to the old, which stays. */
@Path("/statistics/releases/{id}/revision")
public class RevisionResource {

    private static final int LONGEST_REASON = 500;

    private final Acting acting;
    private final PrepareRelease preparing;
    private final StandardTables tables;
    private final DraftPages pages;
    private final Done done;

    RevisionResource(Acting acting, PrepareRelease preparing, StandardTables tables, DraftPages pages, Done done) {
        this.acting = acting;
        this.preparing = preparing;
        this.tables = tables;
        this.pages = pages;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance revision(Place here, DraftPage page, RevisionForm form, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@RestPath UUID id) {
        return page(id, new RevisionForm(FormId.fresh(), tables.usual().asAt().toString(), ""), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response revise(@RestPath UUID id, @BeanParam RevisionForm form) {
        var errors = FormErrors.none();
        var life = pages.draft(acting.actor(), id).life();
        var reason = form.reason(errors);
        var asked = form.asked(life.preparation().asked(), errors);
        if (errors.isEmpty()) {
            try {
                return done.seeOther("/statistics/releases/" + preparing.revise(acting.actor(), FormId.of(form.form()), life, asked.orElseThrow(), reason.orElseThrow()),
                        "release-revised");
            } catch (Refused refused) {
                errors = FormErrors.of(refused);
            }
        }
        return Response.status(422).entity(page(id, form, errors)).build();
    }

    private TemplateInstance page(UUID id, RevisionForm form, FormErrors errors) {
        return Templates.revision(Place.RELEASES, pages.draft(acting.actor(), id), form, errors);
    }

    /** Why a release is revised, and as known on which day its tables are made anew. */
    @TemplateData
    public record RevisionForm(@RestForm String form, @RestForm("as-at") String asAt, @RestForm String reason) {

        Optional<String> reason(FormErrors errors) {
            errors.required("reason", reason, "why it is revised");
            return errors.text("reason", reason, LONGEST_REASON);
        }

        Optional<Asked> asked(Asked before, FormErrors errors) {
            return errors.requiredDay("as-at", asAt, "the day up to which things are known")
                    .map(day -> new Asked(before.window(), day, before.rules(), before.merged(), before.steps()));
        }
    }
}
