package org.waymark.statistics.release.publication;

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
import org.waymark.access.FreshSignIn;
import org.waymark.access.Role;
import org.waymark.statistics.Place;
import org.waymark.statistics.release.ChangedMeanwhile;
import org.waymark.statistics.release.draft.DraftPage;
import org.waymark.statistics.release.draft.DraftPages;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.FormVersion;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two last steps before a release is out: another supervisor, who has just signed in, approves it; then it is published. */
@Path("/statistics/releases/{id}")
public class ApprovalResource {

    private static final String HERE = "/statistics/releases/";
    private static final String OVERTAKEN = "The release has been changed meanwhile. It is shown as it is now";

    private final Acting acting;
    private final LetOut lettingOut;
    private final DraftPages pages;
    private final FreshSignIn signIn;
    private final Done done;

    ApprovalResource(Acting acting, LetOut lettingOut, DraftPages pages, FreshSignIn signIn, Done done) {
        this.acting = acting;
        this.lettingOut = lettingOut;
        this.pages = pages;
        this.signIn = signIn;
        this.done = done;
    }

    @CheckedTemplate(basePath = "statistics/release/publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance approval(Place here, DraftPage page, boolean fresh, FormErrors errors);
    }

    @GET
    @Path("approval")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance approval(@RestPath UUID id) {
        return page(id, FormErrors.none());
    }

    @POST
    @Path("approval/sign-in")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response signIn(@RestPath UUID id, @RestForm("csrf-token") String token) {
        return signIn.again(HERE + id + "/approval");
    }

    @POST
    @Path("approval")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response approve(@RestPath UUID id, @RestForm("form") String form, @RestForm String sha256) {
        if (!signIn.isFresh()) {
            return Response.ok(page(id, FormErrors.none())).build();
        }
        try {
            lettingOut.approve(acting.actor(), id, FormId.of(form), sha256 == null ? "" : sha256);
            return done.seeOther(HERE + id, "release-approved");
        } catch (ChangedMeanwhile overtaken) {
            return Response.status(409).entity(page(id, FormErrors.none().add("", OVERTAKEN))).build();
        } catch (Refused refused) {
            return Response.status(422).entity(page(id, FormErrors.of(refused))).build();
        }
    }

    @POST
    @Path("publication")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public Response publish(@RestPath UUID id, @RestForm String version) {
        try {
            lettingOut.publish(acting.actor(), id, FormVersion.of(version));
            return done.seeOther(HERE + id, "release-published");
        } catch (ChangedMeanwhile overtaken) {
            return Response.status(409).entity(page(id, FormErrors.none().add("", OVERTAKEN))).build();
        } catch (Refused refused) {
            return Response.status(422).entity(page(id, FormErrors.of(refused))).build();
        }
    }

    private TemplateInstance page(UUID id, FormErrors errors) {
        return Templates.approval(Place.RELEASES, pages.draft(acting.actor(), id), signIn.isFresh(), errors);
    }
}
