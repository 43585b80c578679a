package org.waymark.statistics.release.draft;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
import org.waymark.statistics.Place;
import org.waymark.statistics.release.life.Change;
import org.waymark.statistics.release.ChangedMeanwhile;
import org.waymark.statistics.release.PrepareRelease;
import org.waymark.statistics.release.standard.Asked;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.FormVersion;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A release as supervisors see it: its tables as they would be published, and what can be chosen while it is a draft. */
@Path("/statistics/releases/{id}")
public class DraftResource {

    private static final String HERE = "/statistics/releases/";

    private final Acting acting;
    private final PrepareRelease preparing;
    private final DraftPages pages;
    private final Done done;

    DraftResource(Acting acting, PrepareRelease preparing, DraftPages pages, Done done) {
        this.acting = acting;
        this.preparing = preparing;
        this.pages = pages;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance draft(Place here, DraftPage page, FormErrors errors);

        static native TemplateInstance mergedForces(Place here, MergedForces page, FormErrors errors);

        static native TemplateInstance steps(Place here, Steps page, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance draft(@RestPath UUID id) {
        return Templates.draft(Place.RELEASES, pages.draft(acting.actor(), id), FormErrors.none());
    }

    @GET
    @Path("merged-forces")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance mergedForces(@RestPath UUID id) {
        return Templates.mergedForces(Place.RELEASES, pages.mergedForces(acting.actor(), id), FormErrors.none());
    }

    @POST
    @Path("merged-forces")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response merge(@RestPath UUID id, @RestForm("form") String form, @RestForm String version, @RestForm List<String> forces) {
        var chosen = new TreeSet<>(forces == null ? List.of() : forces);
        var errors = FormErrors.none();
        MergedForces.aloneInTheirRegion(chosen).forEach(name -> errors.add("forces", "Choose at least two forces of a region: %s stands alone".formatted(name)));
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.mergedForces(Place.RELEASES, pages.mergedForces(acting.actor(), id, chosen), errors)).build();
        }
        return changed(id, form, version, Change.MERGED, asked -> new Asked(asked.window(), asked.asAt(), asked.rules(), chosen, asked.steps()),
                refused -> Templates.mergedForces(Place.RELEASES, pages.mergedForces(acting.actor(), id, chosen), refused));
    }

    @GET
    @Path("steps")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance steps(@RestPath UUID id) {
        return Templates.steps(Place.RELEASES, pages.steps(acting.actor(), id), FormErrors.none());
    }

    @POST
    @Path("steps")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response coarser(@RestPath UUID id, @RestForm("form") String form, @RestForm String version, @RestForm String table, @RestForm String step) {
        var offered = pages.steps(acting.actor(), id);
        if (!offered.offers(table, step)) {
            return Response.status(422).entity(Templates.steps(Place.RELEASES, offered, FormErrors.none().add("", "Choose one of the tables below"))).build();
        }
        return changed(id, form, version, Change.COARSER, asked -> {
            var steps = new TreeMap<>(asked.steps());
            steps.put(table, Integer.valueOf(step));
            return new Asked(asked.window(), asked.asAt(), asked.rules(), asked.merged(), steps);
        }, refused -> Templates.steps(Place.RELEASES, offered, refused));
    }

    @POST
    @Path("setting-aside")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response setAside(@RestPath UUID id, @RestForm("csrf-token") String token) {
        try {
            preparing.setAside(acting.actor(), id);
            return done.seeOther("/statistics/releases", "release-set-aside");
        } catch (Refused refused) {
            return Response.status(422).entity(Templates.draft(Place.RELEASES, pages.draft(acting.actor(), id), FormErrors.of(refused))).build();
        }
    }

    /** Where it is refused, the form is shown again as it was sent. */
    private Response changed(UUID id, String form, String version, Change change, UnaryOperator<Asked> choice, Function<FormErrors, TemplateInstance> again) {
        try {
            preparing.change(acting.actor(), id, FormId.of(form), FormVersion.of(version), change, choice);
            return done.seeOther(HERE + id, "release-changed");
        } catch (ChangedMeanwhile overtaken) {
            return Overtaken.shown(pages.draft(acting.actor(), id));
        } catch (Refused refused) {
            return Response.status(422).entity(again.apply(FormErrors.of(refused))).build();
        }
    }
}
