package org.waymark.investigation.outcome;

import java.util.List;

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
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.Questions;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.summary.OutcomeLine;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The outcomes of a case: the history, and the form for the next one. */
@Path("/cases/{reference}/outcomes")
public class OutcomeResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final RecordOutcome recording;
    private final Done done;

    OutcomeResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, RecordOutcome recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/outcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance outcomes(IdentityBar bar, OutcomeForm form, boolean recorded, List<OutcomeLine> outcomes, OutcomeChoices choices,
                Questions questions, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance outcomes(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), OutcomeForm.empty(), Questions.NONE, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @BeanParam OutcomeForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var stated = form.read(null, errors);
        if (errors.isAny()) {
            return again(file, form, Questions.NONE, errors);
        }
        return switch (recording.record(acting.actor(), file, stated, form.isConfirmed())) {
            case Decision.NotAllowed(var refusals) -> again(file, form, Questions.NONE, Refusal.asErrors(refusals));
            case Decision.AsksFirst(var kinds) -> again(file, form, Questions.of(kinds), errors);
            default -> done.seeOther(stated.nextAddress(reference), "outcome-recorded");
        };
    }

    private Response again(CaseSummary file, OutcomeForm form, Questions questions, FormErrors errors) {
        return Response.status(422).entity(page(file, form, questions, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, OutcomeForm form, Questions questions, FormErrors errors) {
        var investigation = files.of(file);
        return Templates.outcomes(headers.of(file), form, investigation.isRecorded(),
                investigation.outcomes().reversed().stream().map(outcome -> OutcomeLine.of(outcome, investigation, file.reference())).toList(),
                OutcomeChoices.ALL, questions, errors);
    }
}
