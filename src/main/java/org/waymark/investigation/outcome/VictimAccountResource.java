package org.waymark.investigation.outcome;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.cases.CaseHeaders;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.Cases;
import org.waymark.investigation.Decision;
import org.waymark.investigation.GivenOutcome;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.Refusal;
import org.waymark.investigation.RowId;
import org.waymark.investigation.VictimSays;
import org.waymark.investigation.summary.OutcomeLine;
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** "What does the victim say?", asked about an outcome 14 or 16. */
@Path("/cases/{reference}/outcomes/{id}/victim-account")
public class VictimAccountResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final RecordOutcome recording;
    private final Done done;

    VictimAccountResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, RecordOutcome recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/outcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance victimAccount(IdentityBar bar, UUID outcomeId, OutcomeLine outcome, String id, String says, List<Option> answers,
                FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference, @RestPath String id) {
        var file = cases.openFor(acting.actor(), reference);
        return page(file, asked(file, id), FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @RestPath("id") String outcomeId, @RestForm String id, @RestForm String says) {
        var file = cases.openFor(acting.actor(), reference);
        var outcome = asked(file, outcomeId);
        var errors = FormErrors.none();
        var answer = errors.code("says", says, Lists.VICTIM_SAYS::has, "Choose what the victim says").map(VictimSays::valueOf).orElse(null);
        if (errors.isAny()) {
            return again(file, outcome, id, says, errors);
        }
        return switch (recording.answer(acting.actor(), file, new NewVictimAnswer(FormId.saying(id, answer), outcome.id(), answer))) {
            case Decision.NotAllowed(var refusals) -> again(file, outcome, id, says, Refusal.asErrors(refusals));
            default -> done.seeOther("/cases/" + reference, "victim-account-recorded");
        };
    }

    private GivenOutcome asked(CaseSummary file, String id) {
        return files.of(file).outcome(RowId.of(id)).filter(GivenOutcome::saysVictimDoesNotSupport).orElseThrow(() -> cases.noSuchPart(acting.actor(), file));
    }

    private Response again(CaseSummary file, GivenOutcome outcome, String id, String says, FormErrors errors) {
        return Response.status(422).entity(page(file, outcome, id, says, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, GivenOutcome outcome, String id, String says, FormErrors errors) {
        return Templates.victimAccount(headers.of(file), outcome.id(), OutcomeLine.of(outcome, files.of(file), file.reference()), id, says,
                Lists.VICTIM_SAYS.entries().stream().map(VictimAccountResource::option).toList(), errors);
    }

    private static Option option(Code code) {
        return new Option(code.code(), code.label(), code.definition().isBlank() ? null : code.definition());
    }
}
