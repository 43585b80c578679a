package org.waymark.access.session;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What pages ask about their session, and the page that shows nothing. */
@Path("/")
public class SessionResource {

    @CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance hidden();
    }

    /** Answers as long as the session lives; to ask for it is a sign of a person, unless the page says that it asks by itself. */
    @GET
    @Path("session")
    @RolesAllowed("**")
    public Response session() {
        return Response.noContent().build();
    }

    /** Where the button "Hide screen" leads without a script. */
    @GET
    @Path("hidden")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance hidden() {
        return Templates.hidden();
    }
}
