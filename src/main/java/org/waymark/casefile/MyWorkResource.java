package org.waymark.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Acting;
import org.waymark.access.Role;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page after sign-in: my open cases, newest first. */
@Path("/")
public class MyWorkResource {

    private final Acting acting;

    MyWorkResource(Acting acting) {
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance myWork();
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance myWork() {
        return Templates.myWork();
    }
}
