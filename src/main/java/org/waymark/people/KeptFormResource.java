package org.waymark.people;

import java.util.List;
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
import org.waymark.web.Done;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Gives back what was typed when a session ran out: each form can be sent again, with a new token, or thrown away. */
@Path("/kept-forms")
public class KeptFormResource {

    private final Acting acting;
    private final KeptForms forms;
    private final Done done;

    KeptFormResource(Acting acting, KeptForms forms, Done done) {
        this.acting = acting;
        this.forms = forms;
        this.done = done;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance keptForms(List<KeptForm> forms);
    }

    @GET
    @RolesAllowed("**")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.keptForms(forms.of(acting.actor()));
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed("**")
    public Response throwAway(@RestPath UUID id, @RestForm("csrf-token") String token) {
        forms.throwAway(acting.actor(), id);
        return done.seeOther("/kept-forms", "form-thrown-away");
    }
}
