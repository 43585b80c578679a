package org.waymark.cases;

import java.time.Clock;
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
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormVersion;
import org.waymark.web.IdentityBar;
import org.waymark.web.Option;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** What a case is about, in codes: changed against the version that was read. */
@Path("/cases/{reference}/circumstances")
public class CircumstancesResource {

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final ChangeCase changing;
    private final Clock clock;
    private final Done done;

    CircumstancesResource(Acting acting, Cases cases, CaseHeaders headers, ChangeCase changing, Clock clock, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.changing = changing;
        this.clock = clock;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance circumstances(IdentityBar bar, CircumstancesForm form, CircumstancesInWords theirs, Offered offered,
                FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference);
        return page(file, CircumstancesForm.of(file.version(), file.circumstances()), null, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public Response change(@RestPath String reference, @BeanParam CircumstancesForm form) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var circumstances = form.read(errors, London.today(clock));
        if (errors.isAny()) {
            return Response.status(422).entity(page(file, form, null, errors)).build();
        }
        try {
            changing.describe(acting.actor(), reference, FormVersion.of(form.version()), circumstances);
            return done.seeOther("/cases/" + reference, "circumstances-changed");
        } catch (ChangedMeanwhile changed) {
            var theirs = cases.openFor(acting.actor(), reference);
            var mine = new CircumstancesForm(Integer.toString(theirs.version()), form.abuseType(), form.relationship(), form.ageBand(), form.gender(),
                    form.conductFrom(), form.conductTo(), form.conductOngoing());
            return Response.status(409).entity(page(theirs, mine, CircumstancesInWords.of(theirs.circumstances()), errors)).build();
        }
    }

    private TemplateInstance page(CaseSummary file, CircumstancesForm form, CircumstancesInWords theirs, FormErrors errors) {
        return Templates.circumstances(headers.of(file), form, theirs, Offered.ALL, errors);
    }

    /** The answers that the form offers. Nobody under 18 has a case here. */
    @TemplateData
    record Offered(List<Code> abuseTypes, List<Code> relationships, List<Code> ages, List<Code> genders, List<Option> ongoing) {

        static final Offered ALL = new Offered(Lists.ABUSE_TYPE.entries(), Lists.RELATIONSHIP.entries(),
                Lists.AGE_BAND.entries().stream().filter(band -> !band.code().equals("UNDER_18")).toList(),
                Lists.GENDER.entries(), List.of(Option.of("YES", "Yes, it is still going on")));
    }
}
