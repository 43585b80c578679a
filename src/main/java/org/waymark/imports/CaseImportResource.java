package org.waymark.imports;

import java.nio.file.Files;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.web.BadRequest;
import org.waymark.web.Machine;

import io.quarkus.qute.TemplateInstance;

/** The import of cases: upload, preview and what came of it; for machines in one request. */
@Path("/imports/cases")
public class CaseImportResource {

    private final ImportCases cases;
    private final CaseImportAnswers answers;
    private final Acting acting;

    CaseImportResource(ImportCases cases, CaseImportAnswers answers, Acting acting) {
        this.cases = cases;
        this.answers = answers;
        this.acting = acting;
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance upload() {
        return answers.uploadPage();
    }

    /** The media type of a form without a file is taken too, so that forgetting the file gets a sentence. */
    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Import cases from CSV (file); dry-run=false imports at once, otherwise nothing is stored")
    public Response bring(@RestForm("file") FileUpload upload, @RestForm("dry-run") String dryRun, @Context HttpHeaders headers) {
        var isDryRun = isDryRun(dryRun);
        var inJson = Machine.asks(headers);
        if (upload == null || upload.size() == 0 && upload.fileName().isEmpty()) {
            return answers.withoutFile(inJson);
        }
        FileBrought file = () -> Files.newInputStream(upload.uploadedFile());
        if (!isDryRun) {
            return answers.carried(cases.importNow(acting.actor(), file), inJson);
        }
        return inJson ? answers.json(cases.examine(acting.actor(), file).outcome()) : answers.preview(cases.preview(acting.actor(), file));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance imported(@RestPath UUID id) {
        return answers.importedPage(id);
    }

    private static boolean isDryRun(String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw new BadRequest("dry-run is true or false.");
        }
        return !"false".equals(dryRun);
    }
}
