package org.waymark.imports;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.waymark.access.Role;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What can be imported, and what was. */
@Path("/imports")
public class ImportsResource {

    private final CaseImports imports;

    ImportsResource(CaseImports imports) {
        this.imports = imports;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance index(List<CaseImport> latest);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance index() {
        return Templates.index(imports.latest());
    }
}
