package org.waymark.cases;

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
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.FormVersion;
import org.waymark.web.IdentityBar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The safe-contact line of a case: when two people change it, the second sees both and loses nothing typed. */
@Path("/cases/{reference}/safe-contact")
public class SafeContactResource {

    private static final int LONGEST = 400;

    private final Acting acting;
    private final Cases cases;
    private final CaseHeaders headers;
    private final SafeContacts safeContacts;
    private final ChangeCase changing;
    private final Done done;

    SafeContactResource(Acting acting, Cases cases, CaseHeaders headers, SafeContacts safeContacts, ChangeCase changing, Done done) {
        this.acting = acting;
        this.cases = cases;
        this.headers = headers;
        this.safeContacts = safeContacts;
        this.changing = changing;
        this.done = done;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance safeContact(IdentityBar bar, int version, String text, String theirs, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String reference) {
        var file = cases.openFor(acting.actor(), reference);
        var current = safeContacts.of(file.id());
        return Templates.safeContact(headers.of(file), current.version(), current.text(), null, FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.CASEWORKER, Role.SUPERVISOR})
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public Response change(@RestPath String reference, @RestForm String version, @RestForm String text) {
        var file = cases.openFor(acting.actor(), reference);
        var errors = FormErrors.none();
        var words = errors.text("text", text, LONGEST);
        if (errors.isAny()) {
            return Response.status(422).entity(Templates.safeContact(headers.of(file), FormVersion.of(version), text, null, errors)).build();
        }
        try {
            changing.reachBy(acting.actor(), reference, FormVersion.of(version), words.orElse(""));
            return done.seeOther("/cases/" + reference, "safe-contact-changed");
        } catch (ChangedMeanwhile changed) {
            var theirs = safeContacts.of(file.id());
            return Response.status(409).entity(Templates.safeContact(headers.of(file), theirs.version(), text, theirs.text(), errors)).build();
        }
    }
}
