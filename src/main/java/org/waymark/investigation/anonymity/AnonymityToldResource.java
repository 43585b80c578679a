package org.waymark.investigation.anonymity;

import java.util.List;

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
import org.waymark.investigation.summary.Investigations;
import org.waymark.investigation.summary.InvestigationSummary;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The words about anonymity to read out to the victim, and whether they were read out. */
@Path("/cases/{reference}/anonymity-told")
public class AnonymityToldResource {

    private static final String YES = "YES";
    private static final List<Option> ANSWERS = List.of(
            new Option(YES, "Yes, the victim was told", "In these words or in others that say the same."),
            new Option("NO", "No, the victim was not told", "Not yet, or not after all. It can be told at any time."));

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Investigations investigations;
    private final RecordTelling recording;
    private final Done done;

    AnonymityToldResource(Acting acting, Cases cases, CaseHeaders headers, Investigations investigations, RecordTelling recording, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.investigations = investigations;
        this.recording = recording;
        this.done = done;
    }

    @CheckedTemplate(basePath = "investigation/anonymity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance anonymityTold(IdentityBar bar, InvestigationSummary investigation, String id, String told, List<Option> answers,
                FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), FormId.fresh(), "", FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response record(@RestPath String reference, @RestForm String id, @RestForm String told) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var answer = errors.code("told", told, one -> ANSWERS.stream().map(Option::code).anyMatch(one::equals), "Choose whether the victim was told");
        if (errors.isAny()) {
            return Response.status(422).entity(page(file, id, told, errors)).build();
        }
        var isTold = answer.filter(YES::equals).isPresent();
        recording.record(acting.actor(), file, new NewTelling(FormId.saying(id, told), isTold));
        return done.seeOther("/cases/" + reference, isTold ? "anonymity-told" : "anonymity-not-told");
    }

    private TemplateInstance page(CaseSummary file, String id, String told, FormErrors errors) {
        return Templates.anonymityTold(headers.of(file), investigations.of(file), id, told, ANSWERS, errors);
    }
}
