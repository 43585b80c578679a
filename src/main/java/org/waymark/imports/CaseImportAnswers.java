package org.waymark.imports;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.waymark.web.FormErrors;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What an import of cases answers, to people by a page and to machines in JSON. */
@ApplicationScoped
class CaseImportAnswers {

    private static final int UNPROCESSABLE = 422;

    private final CaseImports imports;

    CaseImportAnswers(CaseImports imports) {
        this.imports = imports;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance upload(List<CaseColumn> columns, RefusedFile refused, FormErrors errors);

        static native TemplateInstance preview(UUID id, Findings.Outcome outcome, Holdings holdings);

        static native TemplateInstance imported(CaseImport done);
    }

    TemplateInstance uploadPage() {
        return upload(null, FormErrors.none());
    }

    TemplateInstance importedPage(UUID id) {
        return Templates.imported(imports.withId(id).orElseThrow(Missing::new));
    }

    Response withoutFile(boolean inJson) {
        return inJson
                ? json(new Findings.Outcome(0, 0, 0, 0, List.of(RowError.at(1, "There is no file in the field “file”."))))
                : html(UNPROCESSABLE, upload(null, FormErrors.none().add("file", "Choose a file")));
    }

    Response json(Findings.Outcome outcome) {
        return Response.status(outcome.errors().isEmpty() ? 200 : UNPROCESSABLE).type(MediaType.APPLICATION_JSON_TYPE).entity(outcome).build();
    }

    Response preview(ImportCases.Preview preview) {
        var findings = preview.findings();
        return preview.kept()
                .map(id -> html(200, Templates.preview(id, findings.outcome(), findings.holdings())))
                .orElseGet(() -> refused(findings));
    }

    Response carried(ImportCases.Carried carried, boolean inJson) {
        return inJson ? json(carried.outcome())
                : carried.isDone() ? html(200, importedPage(carried.id()))
                : refused(carried.findings().orElseThrow());
    }

    private static Response refused(Findings findings) {
        var refused = RefusedFile.of(findings);
        return html(UNPROCESSABLE, upload(refused, FormErrors.none().add("file", refused.sentence())));
    }

    private static TemplateInstance upload(RefusedFile refused, FormErrors errors) {
        return Templates.upload(List.of(CaseColumn.values()), refused, errors);
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }
}
