package org.waymark.investigation.record;

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
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which a suspect identified is recorded, or not identified after all. */
@Path("/cases/{reference}/police-record/suspect")
public class SuspectResource {

    private static final List<Option> WHETHER = List.of(Option.of("YES", "Yes, a suspect was identified"), Option.of("NO", "No, not identified after all"));

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final InvestigationFiles files;
    private final RecordSuspect recording;
    private final Done done;

    SuspectResource(Acting acting, Cases cases, CaseHeaders headers, InvestigationFiles files, RecordSuspect recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.files = files;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/record", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance suspect(IdentityBar bar, SuspectForm form, String known, boolean identified, List<Option> whether,
                List<Code> sources, Questions questions, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), SuspectForm.empty(), Questions.NONE, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @BeanParam SuspectForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var stated = form.read(errors);
        if (errors.isAny()) {
            return again(file, form, Questions.NONE, errors);
        }
        return switch (recording.record(acting.actor(), file, stated, form.isConfirmed())) {
            case Decision.NotAllowed(var refusals) -> again(file, form, Questions.NONE, Refusal.asErrors(refusals));
            case Decision.AsksFirst(var kinds) -> again(file, form, Questions.of(kinds), errors);
            default -> done.seeOther("/cases/" + reference, stated.on() == null ? "suspect-not-identified" : "suspect-recorded");
        };
    }

    private Response again(CaseSummary file, SuspectForm form, Questions questions, FormErrors errors) {
        return Response.status(422).entity(page(file, form, questions, errors)).build();
    }

    private TemplateInstance page(CaseSummary file, SuspectForm form, Questions questions, FormErrors errors) {
        var investigation = files.of(file);
        return Templates.suspect(headers.of(file), form, investigation.suspectInWords(), investigation.suspectIdentifiedOn() != null, WHETHER,
                Lists.SUSPECT_SOURCE.entries(), questions, errors);
    }
}
