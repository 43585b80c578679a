package org.waymark.imports;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.waymark.access.Acting;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.people.OnConfirmation;
import org.waymark.web.BadRequest;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.Machine;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The import of cases: upload, preview, confirmation and what came of it; for machines in one request. */
@Path("/imports/cases")
public class CaseImportResource implements OnConfirmation {

    private static final int UNPROCESSABLE = 422;

    private final ImportCases cases;
    private final CaseImports imports;
    private final Acting acting;
    private final Done done;

    CaseImportResource(ImportCases cases, CaseImports imports, Acting acting, Done done) {
        this.cases = cases;
        this.imports = imports;
        this.acting = acting;
        this.done = done;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance upload(List<CaseColumn> columns, RefusedFile refused, FormErrors errors);

        static native TemplateInstance preview(UUID id, Findings.Outcome outcome, Holdings holdings);

        static native TemplateInstance imported(CaseImport done);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance upload() {
        return Templates.upload(List.of(CaseColumn.values()), null, FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response bring(@RestForm("file") FileUpload upload, @RestForm("dry-run") String dryRun, @Context HttpHeaders headers) {
        var isDryRun = isDryRun(dryRun);
        var inJson = Machine.asks(headers);
        if (upload == null || upload.size() == 0 && upload.fileName().isEmpty()) {
            return withoutFile(inJson);
        }
        FileBrought file = () -> Files.newInputStream(upload.uploadedFile());
        if (!isDryRun) {
            return answer(cases.importNow(acting.actor(), file), inJson);
        }
        return inJson ? json(cases.examine(acting.actor(), file).outcome()) : previewPage(cases.preview(acting.actor(), file));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance imported(@RestPath UUID id) {
        return Templates.imported(imports.withId(id).orElseThrow(Missing::new));
    }

    @Override
    @RolesAllowed(Role.SUPERVISOR)
    public Optional<Response> confirm(Actor actor, UUID file, boolean inJson) {
        return cases.confirm(actor, file).map(carried -> !inJson && carried.isDone()
                ? done.seeOther("/imports/cases/" + carried.id(), "file-imported")
                : answer(carried, inJson));
    }

    private static boolean isDryRun(String dryRun) {
        if (dryRun == null || dryRun.equals("true")) {
            return true;
        }
        if (!dryRun.equals("false")) {
            throw new BadRequest("dry-run is true or false.");
        }
        return false;
    }

    private Response answer(ImportCases.Carried carried, boolean inJson) {
        return inJson ? json(carried.outcome())
                : carried.findings().filter(findings -> !findings.isClean()).map(CaseImportResource::refused)
                        .orElseGet(() -> html(200, imported(carried.id())));
    }

    private static Response previewPage(ImportCases.Preview preview) {
        var findings = preview.findings();
        return preview.kept()
                .map(id -> html(200, Templates.preview(id, findings.outcome(), findings.holdings())))
                .orElseGet(() -> refused(findings));
    }

    private static Response refused(Findings findings) {
        var refused = RefusedFile.of(findings);
        return html(UNPROCESSABLE, Templates.upload(List.of(CaseColumn.values()), refused, FormErrors.none().add("file", refused.sentence())));
    }

    private static Response withoutFile(boolean inJson) {
        return inJson
                ? json(new Findings.Outcome(0, 0, 0, 0, List.of(new RowError(1, "", "", "There is no file in the field “file”."))))
                : html(UNPROCESSABLE, Templates.upload(List.of(CaseColumn.values()), null, FormErrors.none().add("file", "Choose a file")));
    }

    private static Response json(Findings.Outcome outcome) {
        return Response.status(outcome.errors().isEmpty() ? 200 : UNPROCESSABLE).type(MediaType.APPLICATION_JSON_TYPE).entity(outcome).build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }
}
