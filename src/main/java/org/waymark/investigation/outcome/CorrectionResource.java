package org.waymark.investigation.outcome;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.investigation.Decision;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.Questions;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.RowId;
import org.waymark.investigation.summary.OutcomeLine;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The correction of an outcome: a new one that replaces it, while the old one stays readable. */
@Path("/cases/{reference}/outcomes/{id}/correction")
public class CorrectionResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final RecordOutcome recording;
    private final Done done;

    CorrectionResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, RecordOutcome recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/outcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance correction(IdentityBar bar, UUID id, OutcomeForm form, OutcomeLine old, OutcomeChoices choices,
                Questions questions, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference, @RestPath String id) {
        var file = cases.openFor(acting.actor(), reference);
        var old = outcome(file, id);
        return page(file, old, OutcomeForm.correcting(old), Questions.NONE, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response correct(@RestPath String reference, @RestPath("id") String outcomeId, @BeanParam OutcomeForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var old = outcome(file, outcomeId);
        var errors = FormErrors.none();
        var stated = form.read(old.id(), errors);
        if (errors.isAny()) {
            return again(file, old, form, Questions.NONE, errors);
        }
        return switch (recording.record(acting.actor(), file, stated, form.isConfirmed())) {
            case Decision.NotAllowed(var refusals) -> again(file, old, form, Questions.NONE, Refusal.asErrors(refusals));
            case Decision.AsksFirst(var kinds) -> again(file, old, form, Questions.of(kinds), errors);
            default -> done.seeOther(stated.nextAddress(reference), "outcome-corrected");
        };
    }

    private GivenOutcome outcome(CaseSummary file, String id) {
        return files.of(file).outcome(RowId.of(id)).orElseThrow(() -> cases.noSuchPart(acting.actor(), file));
    }

    private Response again(CaseSummary file, GivenOutcome old, OutcomeForm form, Questions questions, FormErrors errors) {
        return Response.status(422).entity(page(file, old, form, questions, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, GivenOutcome old, OutcomeForm form, Questions questions, FormErrors errors) {
        return Templates.correction(headers.of(file), old.id(), form, OutcomeLine.of(old, files.of(file), file.reference()), OutcomeChoices.ALL,
                questions, errors);
    }
}
