package org.waymark.casefile;

import java.util.List;
import java.util.Set;

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
import org.waymark.cases.reveal.Reveals;
import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks for what somebody needs the name and the contact details of a case, shows them on its pages, and hides them again. */
@Path("/cases/{reference}/identity")
public class IdentityResource {

    private static final String SOMETHING_ELSE = "OTHER";
    private static final Set<String> NO_BUTTON = Set.of(SOMETHING_ELSE, Reveals.FOR_COPY);
    private static final int LONGEST = 2_000;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final Reveals reveals;
    private final People people;
    private final Done done;

    IdentityResource(Acting acting, Cases cases, CaseHeaders headers, Reveals reveals, People people, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.reveals = reveals;
        this.people = people;
        this.done = done;
    }

    @CheckedTemplate(basePath = "casefile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance identity(IdentityBar bar, PersonPanel person, List<Code> purposes, String words, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance ask(@RestPath String reference) {
        return page(cases.openFor(acting.actor(), reference), "", FormErrors.none());
    }

    /** One button a purpose, so that it takes one press while the phone rings. */
    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response show(@RestPath String reference, @RestForm String purpose, @RestForm String words) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var why = errors.code("purpose", purpose, code -> Lists.IDENTITY_PURPOSE.has(code) && !code.equals(Reveals.FOR_COPY), "Choose what you need the name or the contact details for");
        var said = errors.text("words", words, LONGEST);
        if (why.filter(SOMETHING_ELSE::equals).isPresent() && said.isEmpty()) {
            errors.add("words", "Enter what you need the name or the contact details for");
        }
        if (errors.isAny()) {
            return Response.status(422).entity(page(file, words, errors)).build();
        }
        reveals.begin(acting.actor(), file.id(), why.orElseThrow(), said.orElse(""));
        return done.seeOther("/cases/" + file.reference(), "identity-shown");
    }

    @POST
    @Path("hiding")
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response hide(@RestPath String reference, @RestForm("csrf-token") String token) {
        var file = cases.openFor(acting.actor(), reference);
        reveals.end(acting.actor(), file.id());
        return done.seeOther("/cases/" + file.reference(), "identity-hidden");
    }

    private TemplateInstance page(CaseSummary file, String words, FormErrors errors) {
        return Templates.identity(headers.of(file), people.of(acting.actor(), file.id()), Lists.IDENTITY_PURPOSE.entries().stream()
                .filter(purpose -> !NO_BUTTON.contains(purpose.code())).toList(), words, errors);
    }
}
