package org.waymark.statistics.police.batch;

import java.util.List;

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
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.statistics.police.reading.CellError;
import org.waymark.statistics.police.reading.Reading;
import org.waymark.web.BadRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Machine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Bringing the outcomes tables of the Home Office: the upload page, its preview, and the import at once for machines. */
@Path("/imports/police-figures")
public class PoliceImportResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final ImportPoliceFigures figures;
    private final Batches batches;
    private final Acting acting;

    PoliceImportResource(ImportPoliceFigures figures, Batches batches, Acting acting) {
        this.figures = figures;
        this.batches = batches;
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "statistics/police/batch", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance upload(BringForm form, FormErrors errors, ImportErrors rows, List<Batch> batches);

        static native TemplateInstance preview(PolicePreview preview, String again);

        static native TemplateInstance imported(PoliceImport result);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance upload() {
        return Templates.upload(new BringForm(), FormErrors.none(), ImportErrors.none(), batches.latest());
    }

    /** The media type of a form without a file is taken too, so that forgetting the file gets a sentence. */
    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Import the Home Office's outcomes tables (file, source, published-on); dry-run=false imports at once, otherwise nothing is kept")
    public Response bring(BringForm form, @Context HttpHeaders headers) {
        var machine = Machine.asks(headers);
        var tryOnly = isDryRun(form.dryRun);
        var errors = FormErrors.none();
        var batch = form.toBatch(errors);
        if (batch.isEmpty()) {
            return refused(machine, form, errors, new Reading());
        }
        var reading = batch.get().read();
        if (!reading.isClean()) {
            figures.refused(acting.actor(), reading);
            return refused(machine, form, errors, reading);
        }
        if (!tryOnly) {
            return imported(machine, figures.bring(acting.actor(), batch.get(), reading));
        }
        return machine
                ? json(200, ImportErrors.json(figures.tried(acting.actor(), batch.get(), reading)))
                : html(200, preview(figures.previewed(acting.actor(), batch.get(), reading), "/imports/police-figures"));
    }

    /** What a file would bring, whichever page it came from; there another one is brought. */
    public static TemplateInstance preview(PolicePreview preview, String again) {
        return Templates.preview(preview, again);
    }

    static Response imported(boolean machine, PoliceImport result) {
        return machine ? json(200, ImportErrors.json(result)) : html(200, Templates.imported(result));
    }

    private Response refused(boolean machine, BringForm form, FormErrors errors, Reading reading) {
        errors.getList().forEach(error -> {
            if (machine) {
                reading.refuse(new CellError("", 0, error.field(), "", error.sentence() + "."));
            }
        });
        var rows = ImportErrors.of(reading);
        return machine ? json(422, rows.json()) : html(422, Templates.upload(form, rows.in(errors, "file"), rows, batches.latest()));
    }

    private static boolean isDryRun(String typed) {
        return switch (typed == null ? "" : typed) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new BadRequest("dry-run is true or false.");
        };
    }

    private static Response json(int status, Object answer) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(answer).build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page).build();
    }
}
