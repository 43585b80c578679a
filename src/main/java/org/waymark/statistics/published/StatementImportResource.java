package org.waymark.statistics.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.web.BadRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Machine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Bringing a file of published statements: the upload page, its preview, and the import at once for machines. */
@Path("/imports/published-statements")
public class StatementImportResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final ImportStatements statements;
    private final Acting acting;

    StatementImportResource(ImportStatements statements, Acting acting) {
        this.statements = statements;
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "statistics/published", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance upload(FormErrors errors, ImportErrors rows);

        static native TemplateInstance preview(ShownPreview preview);

        static native TemplateInstance imported(ImportResult result);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance upload() {
        return Templates.upload(FormErrors.none(), ImportErrors.none());
    }

    /** The media type of a form without a file is taken too, so that forgetting the file gets a sentence. */
    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Import published statements from CSV (file); dry-run=false imports at once, otherwise nothing is kept")
    public Response bring(@RestForm("file") FileUpload file, @RestForm("dry-run") String dryRun, @Context HttpHeaders headers) {
        var machine = Machine.asks(headers);
        var tryOnly = isDryRun(dryRun);
        var bytes = content(file);
        var read = StatementFile.read(bytes);
        if (!read.isClean()) {
            statements.refused(acting.actor(), read);
            return bytes.length == 0 ? noFile(machine, read) : refused(machine, read);
        }
        if (!tryOnly) {
            return imported(machine, statements.bring(acting.actor(), read));
        }
        return machine
                ? json(200, ImportAnswer.of(statements.tried(acting.actor(), read)))
                : html(200, Templates.preview(ShownPreview.of(statements.previewed(acting.actor(), bytes, read))));
    }

    static Response imported(boolean machine, ImportResult result) {
        return machine ? json(200, ImportAnswer.of(result)) : html(200, Templates.imported(result));
    }

    private static Response refused(boolean machine, StatementFile read) {
        var errors = ImportErrors.of(read);
        return machine ? json(422, errors.json()) : html(422, Templates.upload(errors.inTheForm(), errors));
    }

    private static Response noFile(boolean machine, StatementFile read) {
        return machine ? json(422, ImportErrors.of(read).json())
                : html(422, Templates.upload(FormErrors.none().add("file", "Choose a CSV file that is not empty"), ImportErrors.none()));
    }

    private static boolean isDryRun(String typed) {
        return switch (typed == null ? "" : typed) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new BadRequest("dry-run is true or false.");
        };
    }

    private static byte[] content(FileUpload file) {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Response json(int status, Object answer) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(answer).build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page).build();
    }
}
